/** The lines of a text that comes in pieces cut anywhere, without their line ends and byte order marks. */
export function* linesOf(chunks: Iterable<string>): Generator<string, void> {
  let rest = "";
  for (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf("\n"); end >= 0; end = chunk.indexOf("\n", start)) {
      yield bare(rest + chunk.slice(start, end));
      rest = "";
      start = end + 1;
    }
    rest += chunk.slice(start);
  }
  if (rest !== "") yield bare(rest);
}

const BYTE_ORDER_MARK = "\uFEFF";

function bare(line: string): string {
  const start = line.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  const end = line.endsWith("\r") ? line.length - 1 : line.length;
  return start === 0 && end === line.length ? line : line.slice(start, end);
}

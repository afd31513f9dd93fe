import { COLUMNS, type CellValue, type ColumnName, LONGEST_JUSTIFICATION, references } from './statement';

/** A cell that gets another value. */
export interface CellChange {
  readonly controlId: string;
  readonly column: ColumnName;
  readonly value: CellValue;
}

/** What becomes of what was pasted. */
export interface Pasted {
  readonly changes: readonly CellChange[];
  /** Cells whose text means nothing in their column. */
  readonly unclear: readonly { readonly controlId: string; readonly column: ColumnName; readonly text: string }[];
  /** Ids of controls that nobody knows. */
  readonly unknown: readonly string[];
  /** Headings of columns that hold something and are none of ours. */
  readonly unread: readonly string[];
  /** Ids of controls that have several rows: the last one counts. */
  readonly repeated: readonly string[];
}

/** Where pasting begins if the rows do not name their controls. */
export interface Start {
  /** The controls from the first row on, in the order in which they are shown. */
  readonly controls: readonly string[];
  readonly column: ColumnName;
}

const YES = ['true', 'yes', 'y', 'o', '1', '✓', 'applicable', '예', '적용', '해당'];
const NO = [
  'false',
  'no',
  'n',
  'x',
  '0',
  'excluded',
  'not applicable',
  'n/a',
  '아니오',
  '아니요',
  '제외',
  '미적용',
  '해당 없음',
  '해당없음',
];
const STATES: Readonly<Record<string, readonly string[]>> = {
  IMPLEMENTED: ['implemented', 'done', 'yes', '이행', '이행함', '이행 완료', '완료'],
  PARTIAL: ['partial', 'partly', 'partly implemented', '부분', '일부', '부분 이행', '일부 이행'],
  PLANNED: ['planned', '계획', '계획됨', '예정', '이행 예정'],
};
/** In small letters and without spaces. */
const HEADINGS: Readonly<Record<ColumnName | 'controlId', readonly string[]>> = {
  controlId: ['controlid', 'control', 'id', '통제', '통제항목', '통제번호'],
  applicable: ['applicable', 'applicability', 'applies', '적용', '적용여부'],
  justification: ['justification', 'reason', '근거', '정당화근거', '정당화', '사유', '이유'],
  implementationStatus: ['implementationstatus', 'implementation', 'status', 'state', '이행', '이행상태', '이행여부', '상태'],
  documentReferences: ['documentreferences', 'references', 'documents', 'document', '문서', '관련문서'],
};
/** What controls are called is known here. */
const TITLES = ['title', 'name', 'controltitle', 'controlname', '제목', '이름', '통제명', '통제이름'];

/** The cells of what a spreadsheet copies: tabs between cells, quotes around those with line breaks, doubled quotes inside. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  const source = text.replace(/\r\n?/g, '\n');
  for (let at = 0; at < source.length; at++) {
    const character = source[at];
    if (quoted) {
      if (character !== '"') {
        cell += character;
      } else if (source[at + 1] === '"') {
        cell += '"';
        at++;
      } else {
        quoted = false;
      }
    } else if (character === '"' && cell === '') {
      quoted = true;
    } else if (character === '\t') {
      endCell();
    } else if (character === '\n') {
      endCell();
      rows.push([]);
    } else {
      cell += character;
    }
  }
  endCell();
  return rows.filter((row) => row.some((one) => one.trim() !== ''));
}

/** Which cells get which values. Rows that begin with a control's id go there; others go below each other from the start. */
export function paste(text: string, known: ReadonlySet<string>, start: Start): Pasted {
  const rows = cellsOf(text);
  const headed = columnsOfHeading(rows[0] ?? []);
  if (headed) {
    const answers = rows.slice(1);
    return { ...place(answers, headed, known, null), unread: unreadIn(rows[0] ?? [], headed, answers) };
  }
  const named = rows.filter((row) => known.has(idIn(row[0]))).length;
  if (named * 2 >= rows.length && named > 0) {
    return place(rows, columnsAfterId(rows), known, null);
  }
  return place(rows, COLUMNS.slice(COLUMNS.indexOf(start.column)), known, start.controls);
}

/** What the text means in a column; undefined if nothing. */
export function meaning(column: ColumnName, text: string): CellValue | undefined {
  const plain = text.trim().toLowerCase();
  switch (column) {
    case 'applicable':
      return YES.includes(plain) ? true : NO.includes(plain) ? false : undefined;
    case 'implementationStatus':
      return Object.keys(STATES).find((state) => state.toLowerCase() === plain || STATES[state]?.includes(plain));
    case 'justification':
      return text.trim().length > LONGEST_JUSTIFICATION ? undefined : text.trim();
    case 'documentReferences':
      return references(text);
  }
}

type Place = ColumnName | 'controlId' | null;

function place(
  rows: readonly string[][],
  columns: readonly Place[],
  known: ReadonlySet<string>,
  order: readonly string[] | null,
): Pasted {
  const changes: CellChange[] = [];
  const unclear: { controlId: string; column: ColumnName; text: string }[] = [];
  const unknown: string[] = [];
  const seen = new Set<string>();
  const repeated = new Set<string>();
  const idColumn = columns.indexOf('controlId');
  rows.forEach((row, number) => {
    const controlId = order ? order[number] : idIn(row[idColumn]);
    if (controlId === undefined || !known.has(controlId)) {
      unknown.push(controlId ?? row.join(' ').slice(0, 40));
      return;
    }
    (seen.has(controlId) ? repeated : seen).add(controlId);
    columns.forEach((column, index) => {
      const text = row[index] ?? '';
      if (column === null || column === 'controlId' || text.trim() === '') {
        return;
      }
      const value = meaning(column, text);
      if (value === undefined) {
        unclear.push({ controlId, column, text: text.trim().slice(0, 40) });
      } else {
        changes.push({ controlId, column, value });
      }
    });
  });
  return { changes, unclear, unknown, unread: [], repeated: [...repeated] };
}

function columnsOfHeading(row: readonly string[]): readonly Place[] | null {
  const columns = row.map((heading) => {
    const plain = plainly(heading);
    return (Object.keys(HEADINGS) as (ColumnName | 'controlId')[]).find((name) => HEADINGS[name].includes(plain)) ?? null;
  });
  return columns.includes('controlId') && columns.some((column) => column !== null && column !== 'controlId') ? columns : null;
}

/** What would be lost without a word. */
function unreadIn(headings: readonly string[], columns: readonly Place[], rows: readonly string[][]): readonly string[] {
  return headings
    .filter(
      (heading, index) => columns[index] === null && !TITLES.includes(plainly(heading)) && rows.some((row) => row[index]?.trim()),
    )
    .map((heading) => heading.trim().slice(0, 40));
}

function plainly(heading: string): string {
  return heading.replace(/\s+/g, '').toLowerCase();
}

/** Between the id and the answers the titles may stand. */
function columnsAfterId(rows: readonly string[][]): readonly Place[] {
  const widest = Math.max(...rows.map((row) => row.length));
  const answers = [1, 2, 3].find(
    (column) => column < widest && mostly(rows, column, (cell) => meaning('applicable', cell) !== undefined),
  );
  const titles = Array.from({ length: (answers ?? 1) - 1 }, () => null);
  return ['controlId', ...titles, ...COLUMNS];
}

function mostly(rows: readonly string[][], column: number, is: (cell: string) => boolean): boolean {
  const cells = rows.map((row) => row[column]?.trim() ?? '').filter((cell) => cell !== '');
  return cells.length > 0 && cells.filter(is).length * 2 > cells.length;
}

function idIn(cell: string | undefined): string {
  return (cell ?? '').trim().split(/\s/)[0]?.replace(/^a\./, 'A.') ?? '';
}

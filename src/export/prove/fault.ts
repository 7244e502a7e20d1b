/** A fault of a PDF as a whole, or of a page: then `what` goes on from "The page of the slide …". */
export interface Fault {
  readonly rule: `pdf-${string}`;
  readonly level?: 'warning';
  readonly what: string;
  readonly fix: string;
}

import { intersection } from '../model/areas';
import { replace, type Book } from '../model/Book';
import { CellRange } from '../model/CellRange';
import { Comment } from '../model/records';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../protocol/HostError';
import { asBoolean, asText, define } from './define';

/** The comments of one sheet, or of the workbook when `sheet` is null. They show as notes in the grid. */
export class CommentCollection {
  constructor(readonly sheet: string | null) {}
}

const commentsOf = ({ sheet }: CommentCollection, { comments }: Book): readonly Comment[] =>
  sheet === null ? comments : comments.filter(({ range }) => range.sheet === sheet);

const cell = ({ sheet }: CommentCollection, given: unknown, book: Book): CellRange => {
  const range = given instanceof CellRange ? given : book.locate(asText(given), sheet ?? book.grid.activeSheet());
  if (range.rows !== 1 || range.columns !== 1) throw invalidArgument('a comment belongs to one cell');
  return range;
};

const at = (collection: CommentCollection, range: CellRange, book: Book): Comment | null =>
  commentsOf(collection, book).find(
    (comment) => comment.range.sheet === range.sheet && intersection(comment.range, range) !== null,
  ) ?? null;

const show = ({ range, content }: Comment, book: Book): void =>
  book.grid.setNote(range.sheet, range.row, range.column, content);

const byId = (collection: CommentCollection, id: string, book: Book): Comment | null =>
  commentsOf(collection, book).find((comment) => comment.id === id) ?? null;

const orNotFound = (comment: Comment | null | undefined): Comment => {
  if (comment === null || comment === undefined) throw itemNotFound();
  return comment;
};

export const commentCollectionType = define({
  name: 'CommentCollection',
  of: CommentCollection,
  items: (collection, { book }) => commentsOf(collection, book),
  indexer: (collection, args, { book }) => orNotFound(byId(collection, args.text(0), book)),
  methods: {
    add: (collection, args, { book }) => {
      const range = cell(collection, args.at(0), book);
      book.requireUnprotected(range.sheet);
      if (at(collection, range, book) !== null) throw itemAlreadyExists();
      const comment = new Comment(
        `{c${book.nextNumber()}}`,
        args.text(1),
        book.keep(new CellRange(range.sheet, range)),
        book.options.now(),
      );
      book.comments.push(comment);
      show(comment, book);
      return comment;
    },
    getCount: (collection, _args, { book }) => commentsOf(collection, book).length,
    getItemAt: (collection, args, { book }) => orNotFound(commentsOf(collection, book)[args.integer(0)]),
    getItemOrNullObject: (collection, args, { book }) => byId(collection, args.text(0), book),
    getItemByCell: (collection, args, { book }) => orNotFound(at(collection, cell(collection, args.at(0), book), book)),
  },
});

export const commentType = define({
  name: 'Comment',
  of: Comment,
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: { get: ({ id }) => id },
    content: {
      get: ({ content }) => content,
      set: (comment, value, { book }) => {
        comment.content = asText(value);
        show(comment, book);
      },
    },
    resolved: { get: ({ resolved }) => resolved, set: (comment, value) => void (comment.resolved = asBoolean(value)) },
    creationDate: { get: ({ created }) => created.toISOString() },
    authorName: { get: () => '' },
    authorEmail: { get: () => '' },
    contentType: { get: () => 'Plain' },
  },
  methods: {
    getLocation: ({ range }, _args, { book }) => book.range(range.sheet, range),
    delete: (comment, _args, { book }) => {
      book.requireUnprotected(comment.range.sheet);
      replace(
        book.comments,
        book.comments.filter((one) => one !== comment),
      );
      book.release(comment.range);
      book.grid.setNote(comment.range.sheet, comment.range.row, comment.range.column, null);
      return null;
    },
  },
});

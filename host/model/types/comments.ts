import type { CommentMessage, CommentThread, SheetId } from "../../grid/grid";
import type { Json } from "../../protocol/batch-wire";
import { Area } from "../area";
import { areaAt } from "../addresses";
import type { Args } from "../arguments";
import type { Context } from "../context";
import { ApiError, invalidArgument, itemNotFound } from "../errors";
import { events } from "../event-calls";
import { EventKind, WORKBOOK } from "../event-kinds";
import type { ObjectTypes } from "../object-type";
import { make, rangeOf } from "../objects";
import type { HostObject, ReplyOf } from "../objects";
import { asFlag, asText, textField, asFields } from "../type-checks";

function threadOf({ grid }: Context, id: string): CommentThread {
  const thread = grid.comments.get(id);
  if (!thread) throw itemNotFound("the comment was deleted");
  return thread;
}

function replyOf(context: Context, { comment, reply }: ReplyOf): CommentMessage {
  const found = threadOf(context, comment).replies.find((each) => each.id === reply);
  if (!found) throw itemNotFound("the reply was deleted");
  return found;
}

/** Text of a comment: plain, or rich with mentions, of which the text is kept. */
function contentOf(content: Json): string {
  return typeof content === "string" ? content : textField(asFields(content), "richContent");
}

/** The single cell of a comment, given as a range or as an address. */
function cellOf(args: Args, sheet: SheetId | null, { grid }: Context): Area {
  const area = args.area(0) ?? areaAt(grid, sheet ?? grid.sheets.active(), args.text(0));
  if (area.rows !== 1 || area.columns !== 1) throw invalidArgument("a comment belongs to one cell");
  return area;
}

function atCell(args: Args, sheet: SheetId | null, context: Context): HostObject {
  const found = context.grid.comments.at(cellOf(args, sheet, context));
  if (!found) throw itemNotFound("the cell has no comment");
  return make("Comment", found.id);
}

const list = ({ grid }: Context, sheet: SheetId | null): CommentThread[] => grid.comments.list(sheet ?? undefined);

function find(context: Context, sheet: SheetId | null, id: string): HostObject | null {
  return list(context, sheet).some((thread) => thread.id === id) ? make("Comment", id) : null;
}

function cellArea(thread: CommentThread): Area {
  return new Area(thread.cell.sheet, { ...thread.cell, rows: 1, columns: 1 });
}

function findReply(context: Context, comment: string, reply: string): HostObject | null {
  return threadOf(context, comment).replies.some((each) => each.id === reply)
    ? make("CommentReply", { comment, reply })
    : null;
}

/** Comments and their replies. */
export const commentTypes = {
  CommentCollection: {
    items: (sheet, context) => list(context, sheet).map(({ id }) => make("Comment", id)),
    item: (sheet, key, context) => find(context, sheet, String(key)),
    call: {
      Add: (sheet, args, context) => {
        const cell = cellOf(args, sheet, context);
        if (context.grid.comments.at(cell)) throw new ApiError("ItemAlreadyExists", "The cell already has a comment.");
        return make("Comment", context.grid.comments.add(cell, contentOf(args.json(1)), context.author).id);
      },
      GetItemByCell: (sheet, args, context) => atCell(args, sheet, context),
      GetItemOrNullObject: (sheet, args, context) => find(context, sheet, args.text(0)),
      GetItemAt: (sheet, args, context) => {
        const found = list(context, sheet)[args.integer(0)];
        if (!found) throw invalidArgument("no comment at this position");
        return make("Comment", found.id);
      },
      GetItemByReplyId: (sheet, args, context) => {
        const found = list(context, sheet).find((thread) => thread.replies.some((reply) => reply.id === args.text(0)));
        if (!found) throw itemNotFound("no comment has this reply");
        return make("Comment", found.id);
      },
      GetCount: (sheet, _args, context) => list(context, sheet).length,
      ...events<SheetId | null>("Added", EventKind.commentAdded, (sheet) => sheet ?? WORKBOOK),
      ...events<SheetId | null>("Changed", EventKind.commentChanged, (sheet) => sheet ?? WORKBOOK),
      ...events<SheetId | null>("Deleted", EventKind.commentDeleted, (sheet) => sheet ?? WORKBOOK),
    },
  },
  Comment: {
    identity: (id) => ({ Id: id }),
    get: {
      Id: (id) => id,
      Content: (id, context) => threadOf(context, id).text,
      RichContent: (id, context) => threadOf(context, id).text,
      ContentType: () => "Plain",
      AuthorName: (id, context) => threadOf(context, id).author,
      AuthorEmail: () => "",
      CreationDate: (id, context) => threadOf(context, id).createdAt,
      Resolved: (id, context) => threadOf(context, id).resolved,
      Mentions: () => [],
    },
    set: {
      Content: (id, value, { grid }) => grid.comments.setText(id, asText(value)),
      Resolved: (id, value, { grid }) => grid.comments.setResolved(id, asFlag(value)),
    },
    nav: { Replies: (id) => make("CommentReplyCollection", id) },
    call: {
      GetLocation: (id, _args, context) => rangeOf(cellArea(threadOf(context, id))),
      Delete: (id, _args, { grid }) => grid.comments.remove(id),
    },
  },
  CommentReplyCollection: {
    items: (comment, context) =>
      threadOf(context, comment).replies.map(({ id }) => make("CommentReply", { comment, reply: id })),
    item: (comment, key, context) => findReply(context, comment, String(key)),
    call: {
      Add: (comment, args, { grid, author }) =>
        make("CommentReply", { comment, reply: grid.comments.reply(comment, contentOf(args.json(0)), author).id }),
      GetCount: (comment, _args, context) => threadOf(context, comment).replies.length,
      GetItemOrNullObject: (comment, args, context) => findReply(context, comment, args.text(0)),
      GetItemAt: (comment, args, context) => {
        const found = threadOf(context, comment).replies[args.integer(0)];
        if (!found) throw invalidArgument("no reply at this position");
        return make("CommentReply", { comment, reply: found.id });
      },
    },
  },
  CommentReply: {
    identity: ({ reply }) => ({ Id: reply }),
    get: {
      Id: ({ reply }) => reply,
      Content: (of, context) => replyOf(context, of).text,
      RichContent: (of, context) => replyOf(context, of).text,
      ContentType: () => "Plain",
      AuthorName: (of, context) => replyOf(context, of).author,
      AuthorEmail: () => "",
      CreationDate: (of, context) => replyOf(context, of).createdAt,
      Resolved: ({ comment }, context) => threadOf(context, comment).resolved,
      Mentions: () => [],
    },
    set: { Content: ({ reply }, value, { grid }) => grid.comments.setText(reply, asText(value)) },
    call: {
      GetLocation: ({ comment }, _args, context) => rangeOf(cellArea(threadOf(context, comment))),
      GetParentComment: ({ comment }) => make("Comment", comment),
      Delete: ({ reply }, _args, { grid }) => grid.comments.remove(reply),
    },
  },
} satisfies ObjectTypes;

import { INVOKE, answerText, eventText, parseRequest } from "./envelope";

const text = JSON.stringify({
  _messageType: 0,
  _actionType: 0,
  _actionName: "executeMethod",
  _conversationId: "c",
  _correlationId: 4,
  _data: { a: 1 },
});

test("a request is read, and its answer repeats what identifies it", () => {
  const request = parseRequest(text);
  expect(request).toEqual({ kind: INVOKE, action: "executeMethod", conversation: "c", correlation: 4, data: { a: 1 } });
  if (!request) throw new Error("no request");
  expect(JSON.parse(answerText(request, "https://localhost", { Error: 0 }))).toMatchObject({
    _messageType: 1,
    _responseType: 0,
    _correlationId: 4,
    _errorCode: 0,
    _data: { Error: 0 },
  });
  expect(JSON.parse(eventText(request, "https://localhost", {}))).toMatchObject({
    _messageType: 1,
    _responseType: 1,
    _correlationId: 4,
  });
});

test.each([
  "",
  "pas du JSON",
  "[]",
  "{}",
  '{"_messageType":1}',
  '{"_messageType":0,"_actionType":9,"_actionName":"x","_conversationId":"c","_correlationId":1}',
])("%j is left alone", (posted) => {
  expect(parseRequest(posted)).toBeNull();
});

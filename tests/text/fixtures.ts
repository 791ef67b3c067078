/** The founding sentence: the one quotation of the interview that tests use. */
export const foundingSentence =
  "So far there's no evidence that I'm aware of that this has taken place";

/** A made-up article around the founding sentence, so that what is near it is known. */
export const article = `The Harbour Paper

Officials met in the old customs house on Tuesday to talk about grain, ferries and the winter timetable.

${foundingSentence}, and the ferry kept to its timetable all week. Nobody in the port office had heard of it.

The mayor, a careful man, opened the meeting with a long list of repairs – most of them small – and a plan for the quay.
The costs would come to $4.2 million, she said later. The costs would come to $4.2 million, he said before her.`;

/** A made-up interview with labels, a source's own brackets and its own ellipsis. */
export const interview = `Harbour talks: what was agreed

Radio: You spoke of a plan for the quay. What is it worth?

Ana Ruiz: The plan, as the board described it last week, is a sound plan for the quay. It has not been paid for.

The board met twice and it may meet again. We asked the bank, the town and the port, and the port has signed it.

Radio: And the ferries?

Ruiz: The ferries [the two old ones] will go on sailing … until the ice comes. The town wants a new quay.`;

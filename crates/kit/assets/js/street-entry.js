// What is being put down: a conversation with what came of it, or only things that were handed out.

export const fresh = () => ({ conversations: 0, goods: {}, questions: [], referrals: [], note: "" });

/** Whether nothing was put down. */
export const isEmpty = ({ conversations, goods, questions, referrals, note }) =>
  !conversations && !note && !Object.keys(goods).length && !questions.length && !referrals.length;

/** Puts one more in a list, unless it is full: the house keeps no more than that. Gives whether there was room. */
export function add(list, one, most) {
  const isRoom = list.length < most;
  if (isRoom) list.push(one);
  return isRoom;
}

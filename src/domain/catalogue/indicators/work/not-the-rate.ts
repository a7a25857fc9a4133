/** Towns have no count of the economically active; what they can compute is often taken for the rate of the news. */
export const notTheRate = 'Das ist nicht die Arbeitslosenquote, die sich auf Erwerbspersonen bezieht.';

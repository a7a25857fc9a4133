/** What an error page says beside the refusal's own sentence. */
export interface ErrorWords {
	readonly title: string;
	readonly advice: string;
}

const WORDS: Readonly<Record<number, ErrorWords>> = {
	400: { title: 'Diese Adresse ist nicht zu verstehen', advice: 'Bitte prüfen Sie die Adresse. Lassen Sie alles ab dem Fragezeichen weg, um die Seite ohne Auswahl zu sehen.' },
	403: { title: 'Diese Seite ist nicht öffentlich', advice: 'Sie ist einem Leserkreis vorbehalten. Alles, was öffentlich ist, finden Sie von der Startseite aus.' },
	404: { title: 'Diese Seite gibt es nicht', advice: 'Vielleicht ist die Adresse vertippt, oder ein Gebiet oder Indikator heißt inzwischen anders. Von der Startseite aus finden Sie alles, was veröffentlicht ist.' },
	410: { title: 'Diese Zahlen wurden zurückgezogen', advice: 'Lassen Sie „stand“ in der Adresse weg, um den aktuellen Datenstand zu sehen. Wer die Zahlen schon verwendet hat, sollte sie ersetzen.' },
	503: { title: 'KECK wird gerade vorbereitet', advice: 'Bitte laden Sie die Seite in einer Minute noch einmal.' }
};

const BROKEN: ErrorWords = { title: 'Hier ist uns ein Fehler passiert', advice: 'Der Fehler liegt bei uns, nicht bei Ihnen. Bitte versuchen Sie es später noch einmal; die anderen Seiten gehen weiter.' };

export function errorWords(status: number): ErrorWords {
	return WORDS[status] ?? BROKEN;
}

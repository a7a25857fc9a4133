/** What the indicators of the examination before school have in common. */
export const examined = { kind: 'share', denominator: 'seu-untersucht', groups: ['geschlecht'], concerns: 'kinder' } as const;
export const finding = { ...examined, direction: 'more-need' } as const;
export const varies = 'Wegen der kleinen Zahlen schwankt der Wert von Jahr zu Jahr.';

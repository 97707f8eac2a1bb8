/** Two people whom the engine knows for certain, a woman and a man, and a stretch of narration without either. */
export const people = `${'Anna Reed smiled at Tom Hale, and she sat down. "Well," said Anna. Tom nodded, and he laughed. "Yes," said Tom.\n\n'.repeat(4)}`;

export const meanwhile = 'The week went by. Nobody came to the house, and the garden lay under the rain.\n\n'.repeat(3);

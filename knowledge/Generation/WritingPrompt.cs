namespace EthicalBot.Knowledge.Generation;

/// <summary>Asks a model to write near to the passages.</summary>
internal static class WritingPrompt
{
    /// <summary>What it writes when the passages do not answer the question.</summary>
    public const string NotInSources = "NOT_IN_SOURCES";

    public static DelimitedPrompt Of(WritingOrder order, Func<string>? draw = null) =>
        DelimitedPrompt.Of(
            $"""
            You answer the question of a shop's customer from numbered passages of the shop's approved articles.
            - Answer in the language whose ISO 639-1 tag is {order.Language}, whatever the language of the passages.
            - Use only what the passages say. Stay as near to their words as the language allows; keep every number, unit, name, date, condition and "not" exactly.
            - Write one sentence per line, from one passage, and end each with a full stop, a blank and the number of that passage in brackets: . [1]
            - Leave out what does not answer the question. Two or three sentences are enough, six are the most.
            - If the passages do not answer the question, write {NotInSources} and nothing else. Guess nothing and promise nothing.
            - Plain text: no greeting, no headings, no lists, no links, no Markdown, no HTML, no JSON.
            - Signs such as ⟦NAME_1⟧ stand for personal data: leave them as they are.
            """,
            [.. order.Passages.Select((passage, index) => ($"passage [{index + 1}]", passage)), ("question", order.Question.Value)],
            draw);
}

using EthicalBot.Privacy;
using EthicalBot.Understanding;

namespace EthicalBot.Knowledge.Generation;

/// <summary>Asks the model which of our intents a message has.</summary>
internal sealed class ModelSecondOpinion(ChatModel model) : ISecondOpinion
{
    private const int LongestAnswer = 100;

    // As long as the router waits.
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(2);

    public Task<string?> AskAsync(RedactedText said, string language, IReadOnlyList<string> intents, CancellationToken cancellationToken) =>
        model.AskShortAsync(
            DelimitedPrompt.Of(
                $$"""
                You say what a shop's customer wants. The message is in the language whose ISO 639-1 tag is {{language}}.
                Choose one of: {{string.Join(", ", intents)}}.
                Answer with one line of JSON and nothing else, without a code fence: {"intent":"…"} with the chosen name. If none fits or you are not sure: {"intent":"none"}.
                """,
                [("message", said.Value)]),
            LongestAnswer,
            s_longest,
            cancellationToken);
}

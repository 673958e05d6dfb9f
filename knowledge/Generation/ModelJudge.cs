using Microsoft.Extensions.Options;

namespace EthicalBot.Knowledge.Generation;

/// <summary>Asks the model that writes; it sees one sentence and one source.</summary>
internal sealed class ModelJudge(ChatModel model, IOptions<GenerationOptions> options) : IGroundingJudge
{
    private const int LongestAnswer = 60;

    public async Task<bool?> SupportsAsync(string source, string sentence, CancellationToken cancellationToken)
    {
        var prompt = DelimitedPrompt.Of(
            """
            You check one sentence against one source. It is supported only if the source alone says all of it: every number with its unit and subject, every name, every condition, every "not".
            Answer with one line of JSON and nothing else, without a code fence: {"supported":true}, {"supported":false}, or {"supported":null} if you cannot tell.
            """,
            [("source", source), ("sentence", sentence)]);
        var answer = await model.AskShortAsync(prompt, LongestAnswer, options.Value.Judge.Timeout, cancellationToken);
        // To the letter: what is only near to a yes is none.
        return answer?.Trim() switch
        {
            """{"supported":true}""" or """{"supported": true}""" => true,
            """{"supported":false}""" or """{"supported": false}""" => false,
            _ => null,
        };
    }
}

using Microsoft.Extensions.Options;
using OpenAI.Chat;

namespace EthicalBot.Knowledge.Generation;

/// <summary>Asks the model, always as a stream, so that nothing longer than is wanted is ever waited for or held.</summary>
internal sealed class ChatModel(ChatClient client, ModelCalls calls, ModelBudget budget, IOptions<GenerationOptions> options, TimeProvider time)
{
    /// <summary>Asks; whatever goes wrong is the end that is returned.</summary>
    /// <param name="longest">How long it may take in all.</param>
    /// <param name="read">Takes each piece of the answer, and says whether more is wanted.</param>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public async Task<ChatEnd> AskAsync(DelimitedPrompt prompt, int maxTokens, TimeSpan longest, Func<string, bool> read, CancellationToken cancellationToken)
    {
        var reserved = prompt.Tokens + maxTokens;
        if (!budget.TryReserve(reserved)) return ChatEnd.TokensSpent;
        var spent = 0;
        try
        {
            return await calls.RunAsync(TryAsync, longest, cancellationToken);
        }
        finally
        {
            budget.Settle(reserved, spent);
        }

        async Task<ModelReply> TryAsync(ModelTry attempt)
        {
            using var first = new CancellationTokenSource(options.Value.FirstToken, time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(first.Token, attempt.CancellationToken);
            ChatFinishReason? finish = null;
            await foreach (var update in client.CompleteChatStreamingAsync(
                [new SystemChatMessage(prompt.System), new UserChatMessage(prompt.User)],
                new() { MaxOutputTokenCount = maxTokens, Temperature = options.Value.Temperature },
                either.Token))
            {
                if (update.Usage is { } usage) spent = usage.TotalTokenCount;
                if (update.ToolCallUpdates.Count > 0 || !string.IsNullOrEmpty(update.RefusalUpdate)) return new(ChatEnd.Refused);
                finish = update.FinishReason ?? finish;
                foreach (var text in update.ContentUpdate.Select(part => part.Text).Where(text => !string.IsNullOrEmpty(text)))
                {
                    if (!attempt.Begun)
                    {
                        attempt.Begun = true;
                        spent = reserved; // until the endpoint says what it was, which not all do
                        first.CancelAfter(Timeout.InfiniteTimeSpan);
                    }

                    if (!read(text)) return new(ChatEnd.Cut);
                }
            }

            return finish switch
            {
                ChatFinishReason.Stop => new(ChatEnd.Complete),
                ChatFinishReason.Length => new(ChatEnd.Cut),
                null => new(ChatEnd.Failed, MayRetry: true, Fault: "no end"),
                _ => new(ChatEnd.Refused),
            };
        }
    }

    /// <summary>Asks for a short answer; null when there is none, or it is longer.</summary>
    public async Task<string?> AskShortAsync(DelimitedPrompt prompt, int mostCharacters, TimeSpan longest, CancellationToken cancellationToken)
    {
        var answer = "";
        var end = await AskAsync(prompt, maxTokens: mostCharacters, longest, text => (answer += text).Length <= mostCharacters, cancellationToken);
        return end == ChatEnd.Complete ? answer : null;
    }
}

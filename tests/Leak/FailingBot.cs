using System.Collections.Concurrent;
using EthicalBot.Conversation.Turns;
using EthicalBot.Privacy.Pseudonyms;
using EthicalBot.Privacy.Redaction;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EthicalBot.Tests.Leak;

/// <summary>The real bot, that fails where a message asks for it, and keeps the prompt that a model would have got.</summary>
internal sealed class FailingBot(IBot inner, ConcurrentQueue<ModelPrompt> prompts) : IBot
{
    public const string Once = "(fail once)";
    public const string Always = "(fail always)";

    private static readonly ConcurrentDictionary<string, bool> s_failed = new();

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity is { Type: ActivityTypes.Message, Text: { } text, Id: { } id })
        {
            if (turnContext.TurnState.Get<TurnFacts>() is { Said: { } said, Pseudonyms: { } book })
                prompts.Enqueue(ModelPrompt.Of(ProductText.FixedText("Answer."), said, book));
            if (text.Contains(Always, StringComparison.Ordinal) || (text.Contains(Once, StringComparison.Ordinal) && s_failed.TryAdd(id, true)))
            {
                await turnContext.SendActivityAsync($"half an answer to {text}", cancellationToken: cancellationToken);
                throw new DialogException($"cannot read '{text}'") { Data = { ["text"] = text } };
            }
        }

        await inner.OnTurnAsync(turnContext, cancellationToken);
    }
}

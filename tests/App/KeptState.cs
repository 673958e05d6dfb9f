using EthicalBot.Conversation;
using EthicalBot.Conversation.Turns;
using EthicalBot.Storage;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.App;

/// <summary>What the bot remembers of a conversation after a turn, opened with its customer's key.</summary>
internal static class KeptState
{
    public static async Task<JObject> StateAsync(this BotApp app, string conversationId)
    {
        var key = new ConversationKey("directline", conversationId);
        var row = await app.Services.GetRequiredService<IConversations>().FindAsync(key, default) ?? throw new InvalidOperationException("The conversation is not kept.");
        var kept = StateStore.ConversationStateKey(key);
        var read = await app.Services.GetRequiredService<IStateStore>().ReadAsync(row.Subject, [kept], default);
        return read.TryGetValue(kept, out var value) && value.Json is { } json ? JObject.Parse(json) : [];
    }

    /// <summary>The dialogs that are open, outermost first, each with its step; empty when none is.</summary>
    public static IReadOnlyList<string> OpenDialogs(JObject state) =>
        [.. state["DialogState"]?["dialogStack"]?["$values"] is JArray stack ? stack.OfType<JObject>().SelectMany(Within) : []];

    private static IEnumerable<string> Within(JObject dialog)
    {
        yield return $"{(string?)dialog["id"]}{dialog["state"]?["stepIndex"]?.ToString()}";
        foreach (var inner in dialog["state"]?["dialogs"]?["dialogStack"]?["$values"] is JArray stack ? stack.OfType<JObject>() : [])
        {
            foreach (var name in Within(inner))
                yield return name;
        }
    }
}

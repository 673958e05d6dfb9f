using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

internal sealed class InspectionSessions
{
    public Dictionary<string, ConversationReference> OpenedSessions { get; set; } = [];

    public Dictionary<string, ConversationReference> AttachedSessions { get; set; } = [];

    public string Open(ConversationReference inspector)
    {
        var id = Guid.NewGuid().ToString();
        OpenedSessions.Add(id, inspector);
        return id;
    }

    public bool Attach(string conversationId, string sessionId)
    {
        var known = OpenedSessions.Remove(sessionId, out var inspector);
        if (known)
        {
            AttachedSessions[conversationId] = inspector!; // It was removed just now.
        }

        return known;
    }
}

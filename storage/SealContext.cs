using EthicalBot.Conversation;

namespace EthicalBot.Storage;

/// <summary>What a sealed value is bound to, so that a value moved to another row or table does not open.</summary>
internal static class SealContext
{
    public static string Mailbox(ConversationKey conversation, string activityId) => $"mailbox/{conversation}/{activityId}";

    public static string Address(ConversationKey conversation) => $"address/{conversation}";

    public static string State(string key) => $"state/{key}";

    public static string Transcript(ConversationKey conversation, string activityId) => $"transcript/{conversation}/{activityId}";

    public static string Signals(ConversationKey conversation, string activityId) => $"signals/{conversation}/{activityId}";

    public static string File(string id) => $"file/{id}";

    public static string Case(string reference) => $"case/{reference}";

    public static string Note(string reference, string id) => $"note/{reference}/{id}";

    public static string Hold(string id) => $"hold/{id}";

    public static string HubEvent(string id) => $"hub/{id}";

    public static string Consent(string id) => $"consent/{id}";

    public static string Email(string id) => $"email/{id}";

    public static string Approval(string id) => $"approval/{id}";

    public static string Decision(string id) => $"approval/{id}/decision";

    public static string Following(string id) => $"following/{id}";

    public static string Preferences(string subject) => $"preferences/{subject}";

    public static string Question(ConversationKey conversation, string activityId) => $"question/{conversation}/{activityId}";

    public static string Evidence(ConversationKey conversation, string activityId) => $"evidence/{conversation}/{activityId}";

    public static string Doubt(string review) => $"doubt/{review}";

    public static string Correction(string review) => $"correction/{review}";

    public static string Export(string hash) => $"export/{hash}";
}

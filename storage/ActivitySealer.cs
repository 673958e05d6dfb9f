using System.Text;
using EthicalBot.Conversation;
using EthicalBot.Privacy.Keys;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace EthicalBot.Storage;

/// <summary>Activities to sealed bytes and back, as the Bot Framework writes them on the wire.</summary>
internal sealed class ActivitySealer(SubjectVault vault)
{
    private static readonly JsonSerializerSettings Wire = new() { NullValueHandling = NullValueHandling.Ignore, DateParseHandling = DateParseHandling.None };

    public Task<byte[]> SealAsync(string subject, ConversationKey conversation, Activity activity, CancellationToken cancellationToken) =>
        vault.SealAsync(subject, Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(activity, Wire)), SealContext.Mailbox(conversation, activity.Id!), cancellationToken); // the channel or the gate gave it one

    /// <summary>Opens an activity; null when its person was erased.</summary>
    public async Task<Activity?> OpenAsync(string subject, ConversationKey conversation, string id, byte[] bytes, CancellationToken cancellationToken)
    {
        var json = await vault.OpenAsync(subject, bytes, SealContext.Mailbox(conversation, id), cancellationToken);
        return json is null ? null : JsonConvert.DeserializeObject<Activity>(Encoding.UTF8.GetString(json), Wire);
    }
}

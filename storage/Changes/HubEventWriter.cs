using System.Text;
using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Handoff.Hub;
using EthicalBot.Privacy.Keys;
using Newtonsoft.Json;

namespace EthicalBot.Storage.Changes;

/// <summary>A handoff event, kept for a hub.</summary>
internal sealed class HubEventWriter(SubjectVault vault, TimeProvider time) : ChangeWriter<HubEvent>
{
    protected override async Task<WriteChange> PrepareAsync(ConversationRow conversation, HubEvent change, CancellationToken cancellationToken)
    {
        var eventId = change.Activity.Id ?? throw new ArgumentException("A handoff event has an id of its own.", nameof(change));
        var json = JsonConvert.SerializeObject(change.Activity, new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore });
        var bytes = await vault.SealAsync(conversation.Subject, Encoding.UTF8.GetBytes(json), SealContext.HubEvent(eventId), cancellationToken);
        return (connection, _) => connection.ExecuteAsync(
            "insert into hub_events (id, channel, conversation, subject, at, name, sealed) values (@eventId, @Channel, @Id, @Subject, @now, @Name, @bytes)",
            new { eventId, conversation.Key.Channel, conversation.Key.Id, conversation.Subject, now = time.Now(), change.Activity.Name, bytes });
    }
}

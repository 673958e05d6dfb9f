using System.Text.Json;
using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Personalisation;
using EthicalBot.Privacy.Keys;
using EthicalBot.Storage.Changes;

namespace EthicalBot.Storage.Personalisation;

/// <summary>What a person prefers from now on.</summary>
internal sealed class PreferencesWriter(SubjectVault vault, TimeProvider time) : ChangeWriter<PreferencesWritten>
{
    protected override async Task<WriteChange> PrepareAsync(ConversationRow conversation, PreferencesWritten change, CancellationToken cancellationToken)
    {
        var subject = conversation.Subject;
        var content = await vault.SealAsync(subject, JsonSerializer.SerializeToUtf8Bytes(change.Preferences), SealContext.Preferences(subject), cancellationToken);
        return (connection, _) => connection.ExecuteAsync(
            """
            insert into preferences (subject, sealed, at, ends_at) values (@subject, @content, @now, @ends)
            on conflict (subject) do update set sealed = excluded.sealed, at = excluded.at, ends_at = excluded.ends_at
            """,
            new { subject, content, now = time.Now(), ends = change.EndsAt.ToUnixTimeMilliseconds() });
    }
}

using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Handoff.Automations;

namespace EthicalBot.Storage.Changes;

/// <summary>What became of an automation's decision; of the conversation nothing is written.</summary>
internal sealed class AutomationDecidedWriter : ChangeWriter<AutomationDecided>
{
    protected override Task<WriteChange> PrepareAsync(ConversationRow conversation, AutomationDecided change, CancellationToken cancellationToken) =>
        Task.FromResult<WriteChange>((connection, _) => connection.ExecuteAsync(
            "insert into automation_decisions (id, name, stage, result, at) values (@id, @Automation, @stage, @result, @at)",
            new
            {
                id = Guid.NewGuid().ToString("n"),
                change.Automation,
                stage = Spelling.Of(change.Stage),
                result = Spelling.Of(change.Result),
                at = change.At.ToUnixTimeMilliseconds(),
            }));
}

using EthicalBot.Desk.Cases;
using EthicalBot.Handoff;
using EthicalBot.Handoff.Cases;
using EthicalBot.Privacy.Audit;

namespace EthicalBot.Bot.Commands;

/// <summary>A command that operates the store: <c>bot -- cases</c>, <c>bot -- close REFERENCE</c>, <c>bot -- keys</c>, <c>bot -- invite ROLE</c>, <c>bot -- knowledge …</c> and <c>bot -- privacy …</c>.</summary>
internal abstract class StoreCommand
{
    /// <summary>The command that the arguments name, or null when they ask to serve.</summary>
    public static StoreCommand? Find(string[] args) => args.SkipWhile(arg => arg.StartsWith("--", StringComparison.Ordinal)).ToArray() switch
    {
        ["cases", ..] => new ReadCases(),
        ["close", var reference, ..] => new CloseCase(reference),
        ["keys", .. var words] => new KeysCommand(words),
        ["knowledge", .. var words] => new KnowledgeCommand(words),
        ["invite", var role, ..] => new InviteCommand(role),
        ["privacy", var what, var reference, .. var rest] => new PrivacyCommand(what, reference, [.. rest.Where(word => !word.StartsWith("--", StringComparison.Ordinal))]),
        _ => null,
    };

    /// <summary>Runs it and returns the exit code.</summary>
    public abstract Task<int> RunAsync(IServiceProvider services, TextWriter output);

    /// <summary>The name of who runs the command, under which the audit log has what it did.</summary>
    protected static string Operator => $"operator:{Environment.UserName}";

    private sealed class ReadCases : StoreCommand
    {
        public override async Task<int> RunAsync(IServiceProvider services, TextWriter output)
        {
            var cases = await services.GetRequiredService<ICases>().ListAsync(CancellationToken.None);
            // Written before anything is shown: a look at personal data is never unrecorded.
            var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
            await services.GetRequiredService<IAuditLog>().WriteAsync(
                [.. cases.Select(entry => new AuditEntry(now, AuditActor.Of(Operator), "case.read"u8, AuditId.Of(entry.Case.Subject), AuditId.Of(entry.Case.Reference)))], CancellationToken.None);
            if (cases.Count == 0)
                await output.WriteLineAsync("No message waits for a person.");
            foreach (var waiting in cases.Select(entry => entry.Case))
            {
                await output.WriteLineAsync($"{waiting.Reference}  {waiting.OpenedAt:u}  {waiting.Language}  {waiting.Words?.Reason}");
                await output.WriteLineAsync(waiting.Words is { } words
                    ? $"  Reach:   {words.ContactWay ?? "-"} {words.ContactTime}\n  Order:   {words.Order?.Number ?? "-"}\n  Message: {(words.Message ?? "(in the chat: see the desk)").ReplaceLineEndings("\n           ")}"
                    : "  This person's data was erased.");
            }

            return 0;
        }
    }

    private sealed class CloseCase(string reference) : StoreCommand
    {
        public override async Task<int> RunAsync(IServiceProvider services, TextWriter output)
        {
            var closed = await services.GetRequiredService<CaseClosing>().CloseAsync(reference, Operator, CancellationToken.None);
            await output.WriteLineAsync(closed ? $"{reference} is closed." : $"There is no open message with the reference {reference}.");
            return closed ? 0 : 1;
        }
    }
}

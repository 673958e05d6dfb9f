using EthicalBot.Handoff.Cases;

namespace EthicalBot.Bot.Commands;

/// <summary>A command that operates the store: <c>bot -- cases</c>, <c>bot -- close REFERENCE</c> and <c>bot -- invite ROLE</c>.</summary>
internal abstract class StoreCommand
{
    /// <summary>The command that the arguments name, or null when they ask to serve.</summary>
    public static StoreCommand? Find(string[] args) => args switch
    {
        ["cases", ..] => new ReadCases(),
        ["close", var reference, ..] => new CloseCase(reference),
        ["invite", var role, ..] => new InviteCommand(role),
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
            var cases = await services.GetRequiredService<ICases>().ReadOpenAsync(Operator, CancellationToken.None);
            if (cases.Count == 0)
                await output.WriteLineAsync("No message waits for a person.");
            foreach (var waiting in cases)
            {
                await output.WriteLineAsync($"{waiting.Reference}  {waiting.At:u}  {waiting.Language}  {waiting.Words?.Reason}");
                await output.WriteLineAsync(waiting.Words is { } words
                    ? $"  Reach:   {words.ContactWay}\n  Order:   {words.OrderNumber ?? "-"}\n  Message: {words.Message.ReplaceLineEndings("\n           ")}"
                    : "  This person's data was erased.");
            }

            return 0;
        }
    }

    private sealed class CloseCase(string reference) : StoreCommand
    {
        public override async Task<int> RunAsync(IServiceProvider services, TextWriter output)
        {
            var closed = await services.GetRequiredService<ICases>().CloseAsync(reference, Operator, CancellationToken.None);
            await output.WriteLineAsync(closed ? $"{reference} is closed." : $"There is no open message with the reference {reference}.");
            return closed ? 0 : 1;
        }
    }
}

using EthicalBot.Desk.People;
using EthicalBot.Dialogs;
using EthicalBot.Handoff.Agents;

namespace EthicalBot.Bot.Commands;

/// <summary><c>bot -- invite ROLE</c>: prints a link by which one person becomes an agent.</summary>
internal sealed class InviteCommand(string roleWord) : StoreCommand
{
    /// <inheritdoc/>
    public override async Task<int> RunAsync(IServiceProvider services, TextWriter output)
    {
        if (AgentRoles.Read(roleWord) is not { } role)
        {
            await output.WriteLineAsync($"There is no role '{roleWord}'. Write one of {string.Join(", ", AgentRoles.Words)}.");
            return 1;
        }

        var issued = await services.GetRequiredService<Invitations>().IssueAsync(role, Operator, CancellationToken.None);
        await output.WriteLineAsync($"This link makes one person {NameOf(role)}, once, until {issued.ExpiresAt:u}:");
        await output.WriteLineAsync($"  {issued.LinkAt(AddressFrom(services))}");
        return 0;
    }

    private static string NameOf(AgentRole role) => role switch
    {
        AgentRole.Supervisor => "a supervisor",
        AgentRole.PrivacyOfficer => "a privacy officer",
        _ => $"an {role.ToWord()}",
    };

    // As it is reached from outside; else as it listens, where "every address of this machine" is no address to open.
    private static string AddressFrom(IServiceProvider services)
    {
        if (services.GetRequiredService<CompanyOptions>().PublicUrl is { } outside)
            return outside.GetLeftPart(UriPartial.Authority);
        var settings = services.GetRequiredService<IConfiguration>();
        var addresses = settings["urls"] ?? (settings["http_ports"] is { } ports ? $"http://*:{ports}" : BotProgram.DefaultAddress);
        var listens = BindingAddress.Parse(addresses.Split(';')[0]);
        var host = listens.Host is "*" or "+" or "0.0.0.0" or "[::]" ? "localhost" : listens.Host;
        return $"{listens.Scheme}://{host}:{listens.Port}";
    }
}

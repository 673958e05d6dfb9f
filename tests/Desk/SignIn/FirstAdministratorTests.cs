using System.Diagnostics;
using System.Net;
using EthicalBot.Desk.People;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.Desk.SignIn;

public sealed class FirstAdministratorTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task A_start_makes_the_link_anew_and_the_earlier_one_dies()
    {
        await using var app = new BotApp();
        var (earlier, later) = (await RenewAsync(app), await RenewAsync(app));

        AgentDriver.IsError(await app.Visitor().JoinAsync(earlier!, "chief"), HttpStatusCode.Gone, "LinkSpent");
        var (status, session) = await app.Visitor().JoinAsync(later!, "chief");

        Assert.Equal((HttpStatusCode.OK, "administrator", false), (status, (string?)session["me"]!["role"], (bool)session["needsFirstAdministrator"]!));
        Assert.Null(await RenewAsync(app));
    }

    [Fact]
    public async Task The_link_dies_after_a_day_and_when_an_administrator_came_another_way()
    {
        await using var app = new BotApp();
        var late = await RenewAsync(app);
        app.Time.Advance(TimeSpan.FromHours(24.1));
        AgentDriver.IsError(await app.Visitor().JoinAsync(late!, "chief"), HttpStatusCode.Gone, "LinkSpent");

        var lying = await RenewAsync(app);
        await app.AgentAsync("chief", role: "administrator");
        AgentDriver.IsError(await app.Visitor().JoinAsync(lying!, "intruder"), HttpStatusCode.Gone, "LinkSpent");
    }

    [Fact]
    public async Task The_start_prints_the_link_in_development_only_while_it_is_needed_and_never_logs_it()
    {
        await using var app = new BotApp();
        var production = await StartAsync(app, "--environment=Production");
        var development = await StartAsync(app, "--environment=Development", async (chief, token) => Assert.Equal(HttpStatusCode.OK, (await chief.JoinAsync(token, "chief")).Status));
        var later = await StartAsync(app, "--environment=Development");

        foreach (var start in new[] { production, development, later })
        {
            Assert.Single(start, line => line.TrimStart().StartsWith("Desk   http://", StringComparison.Ordinal) && line.EndsWith("/desk/", StringComparison.Ordinal));
            Assert.DoesNotContain(start, line => line.Contains("warn:", StringComparison.Ordinal) || line.Contains("fail:", StringComparison.Ordinal));
        }

        Assert.Single(development, line => line.Contains("join=", StringComparison.Ordinal));
        Assert.DoesNotContain(production.Concat(later), line => line.Contains("join=", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("agent", "--Company:PublicUrl=https://chat.shop.example", "https://chat.shop.example/desk/#join=")]
    [InlineData("administrator", "--Urls=http://0.0.0.0:5050", "http://localhost:5050/desk/#join=")]
    [InlineData("supervisor", "--Urls=http://127.0.0.1:5050", "http://127.0.0.1:5050/desk/#join=")]
    public async Task The_command_line_makes_a_link_of_any_role_while_the_bot_serves(string role, string setting, string beginning)
    {
        await using var app = new BotApp();
        var visitor = app.Visitor();
        await visitor.LoadAsync();

        // The command comes before its settings, as people type it.
        var (code, words) = await RunAsync(app.Folder, "invite", role, setting);
        var link = words.Split('\n').Select(line => line.Trim()).Single(line => line.Contains("#join=", StringComparison.Ordinal));
        var (status, session) = await visitor.JoinAsync(link[beginning.Length..], "marie");

        Assert.Equal(0, code);
        Assert.StartsWith(beginning, link, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, role), (status, (string?)session["me"]!["role"]));
    }

    [Fact]
    public async Task The_command_line_names_the_roles_when_it_does_not_know_one()
    {
        await using var app = new BotApp();

        var (code, words) = await RunAsync(app.Folder, "invite", "king");

        Assert.Equal(1, code);
        Assert.Contains("agent, supervisor, administrator", words, StringComparison.Ordinal);
        Assert.DoesNotContain("join=", words, StringComparison.Ordinal);
    }

    private static async Task<string?> RenewAsync(BotApp app) =>
        (await app.Services.GetRequiredService<Invitations>().RenewFirstAsync(CancellationToken.None))?.Token;

    private static Process Begin(string folder, params string[] arguments)
    {
        string[] all =
        [
            typeof(Program).Assembly.Location, .. arguments, $"--ConnectionStrings:Store={folder}/store.db", $"--Privacy:KeyFile={folder}/master.key", $"--Orders:DemoFile={folder}/demo-shop.json",
            "--Company:DataProtectionOfficer=Max Schmidt, dpo@shop.example", "--Company:Mediator:Name=Mediation", "--Company:Mediator:Link=https://mediation.example",
        ];
        return Process.Start(new ProcessStartInfo("dotnet", all) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder })!; // a program is named
    }

    private static async Task<(int Code, string Words)> RunAsync(string folder, params string[] arguments)
    {
        using var process = Begin(folder, arguments);
        using var patience = new CancellationTokenSource(Patience);
        var words = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
        await process.WaitForExitAsync(patience.Token);
        return (process.ExitCode, string.Concat(words));
    }

    // All lines that were printed or logged, from the start to the stop; someone may use the link meanwhile.
    private static async Task<IReadOnlyList<string>> StartAsync(BotApp app, string environment, Func<AgentDriver, string, Task>? useLink = null)
    {
        using var process = Begin(app.Folder, "--Urls=http://127.0.0.1:0", environment);
        using var patience = new CancellationTokenSource(Patience);
        var lines = new List<string>();
        try
        {
            while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line && !line.Contains("Demo orders", StringComparison.Ordinal))
                lines.Add(line);
            if (useLink is not null)
            {
                var link = new Uri(lines.Single(line => line.Contains("First administrator:", StringComparison.Ordinal)).Split(": ")[1]);
                using var http = new HttpClient { BaseAddress = new(link.GetLeftPart(UriPartial.Authority)) };
                await useLink(new(app, http), link.Fragment["#join=".Length..]);
            }
        }
        finally
        {
            process.Kill();
        }

        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
            lines.Add(line);
        await process.WaitForExitAsync(patience.Token);
        return lines;
    }
}

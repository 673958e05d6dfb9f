using EthicalBot.Handoff.Automations;
using EthicalBot.Storage;
using EthicalBot.Tests.App;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.Risk;

/// <summary>Puts decisions of an automation into a running bot's store, and reads them.</summary>
internal static class Decisions
{
    public static Task AddAsync(this BotApp app, string automation, AutomationStage stage, params IReadOnlyList<AutomationResult> results) =>
        app.Services.GetRequiredService<IDatabase>().WriteAsync(async connection =>
        {
            foreach (var result in results)
            {
                await using var insert = connection.CreateCommand();
                insert.CommandText = $"insert into automation_decisions (id, name, stage, result, at) values ('{Guid.NewGuid():n}', '{automation}', '{stage.ToString().ToLowerInvariant()}', '{result.ToString().ToLowerInvariant()}', {app.Time.GetUtcNow().ToUnixTimeMilliseconds()})";
                await insert.ExecuteNonQueryAsync();
            }

            return 0;
        }, CancellationToken.None);

    public static Task<IReadOnlyList<AutomationDecided>> DecisionsAsync(this BotApp app, string automation) =>
        app.Services.GetRequiredService<IAutomations>().DecisionsAsync(automation, DateTimeOffset.UnixEpoch, 1000, CancellationToken.None);

    public static IReadOnlyList<AutomationResult> Mixed(int good, int bad) =>
        [.. Enumerable.Repeat(AutomationResult.Agreed, good), .. Enumerable.Repeat(AutomationResult.Differed, bad)];
}

using EthicalBot.Orders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace EthicalBot.Dialogs.Service;

/// <summary>Stops the start at a reason of the policy that no customer could be shown, and says which languages are missing.</summary>
internal sealed partial class ReasonCheck(ReasonWords reasons, IOptions<OrdersOptions> orders, ILogger<ReasonCheck> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (reasons.Wordless is { Count: > 0 } wordless)
            throw Broken($"nobody has words for {List(wordless)}. Correct the reason, or give its words in \"reasonNames\", such as "
                + $"\"reasonNames\": {{ \"{wordless[0]}\": {{ \"en\": \"The words for it\" }} }}; reasons with words: {List(ReasonWords.Known.Order(StringComparer.Ordinal))}");
        if (reasons.UnknownLanguages is { Count: > 0 } unknown)
            throw Broken($"\"reasonNames\" has {List(unknown)}, which is none of this bot's languages: {List(reasons.Languages)}");

        foreach (var (reason, languages) in reasons.Untranslated)
            Log.NotTranslated(logger, List(languages.Select(language => $"reasonNames.{reason}.{language}")));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private InvalidDataException Broken(string what) => new($"Orders:PolicyFile is '{orders.Value.PolicyFile}', but this file is no policy: {what}.");

    private static string List(IEnumerable<string> names) => string.Join(", ", names);

    private static partial class Log
    {
        [LoggerMessage(1302, LogLevel.Warning, "The policy has no {Setting}: customers read that reason in another language")]
        public static partial void NotTranslated(ILogger logger, string setting);
    }
}

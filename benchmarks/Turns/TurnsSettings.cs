using System.Globalization;

namespace EthicalBot.Benchmarks.Turns;

/// <summary>How long and how much is measured.</summary>
internal sealed record TurnsSettings
{
    /// <summary>Time that each server works before anything counts.</summary>
    public TimeSpan WarmUp { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Time that counts for each line of the table, all rounds together.</summary>
    public TimeSpan Measure { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Rounds into which that time is cut; bot and yardstick alternate, so that a neighbour's noise meets both.</summary>
    public int Rounds { get; init; } = 3;

    /// <summary>Conversations in the second half of the table.</summary>
    public int Conversations { get; init; } = 64;

    /// <summary>Messages after which a customer goes and another comes.</summary>
    public int Messages { get; init; } = 40;

    /// <summary>Where the store lies while it is measured; what is made there is deleted.</summary>
    public string Folder { get; init; } = Path.GetTempPath();

    /// <summary>Reads <c>--name=value</c> arguments.</summary>
    public static TurnsSettings Parse(string[] arguments) =>
        arguments.Aggregate(new TurnsSettings(), static (settings, argument) => argument.Split('=', 2) switch
        {
            ["--warm-up", var seconds] => settings with { WarmUp = Seconds(seconds) },
            ["--measure", var seconds] => settings with { Measure = Seconds(seconds) },
            ["--rounds", var rounds] => settings with { Rounds = Number(rounds) },
            ["--conversations", var count] => settings with { Conversations = Number(count) },
            ["--messages", var count] => settings with { Messages = Number(count) },
            ["--folder", var folder] => settings with { Folder = Path.GetFullPath(folder) },
            _ => throw new ArgumentException($"'{argument}' is not a setting of this benchmark; --measure=15 would be one."),
        });

    private static TimeSpan Seconds(string text) => TimeSpan.FromSeconds(double.Parse(text, CultureInfo.InvariantCulture));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}

using System.Globalization;
using EthicalBot.Benchmarks.Turns;

namespace EthicalBot.Benchmarks.Echo;

/// <summary>One line of the table; a turn counts when its reply has reached the stub.</summary>
internal sealed record EchoLine(string Name, ScenarioPair Pair, long Replies, long Allocated)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"| {Name} | {Pair.Bot.PerSecond:0} | {Pair.Empty.PerSecond:0} | {Pair.Empty.PerSecond / Pair.Bot.PerSecond:0.0} | {Pair.Bot.Answered(0.5):0.0} / {Pair.Bot.Answered(0.95):0.0} | {Pair.Bot.ProcessorMilliseconds:0.000} | {Pair.Empty.ProcessorMilliseconds:0.000} | {Allocated / (double)Replies:0} | {Replies} |");
}

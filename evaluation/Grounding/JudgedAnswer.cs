using System.Diagnostics;
using EthicalBot.Knowledge.Grounding;

namespace EthicalBot.Evaluation.Grounding;

/// <summary>A labelled answer and what the check says of it.</summary>
/// <param name="Support">As the check was fitted.</param>
/// <param name="Milliseconds">How long it took.</param>
internal sealed record JudgedAnswer(GroundingRow Row, double Support, SupportVerdict Verdict, double Milliseconds)
{
    /// <summary>True when the answer would not go out, judge or no judge.</summary>
    public bool IsBlocked => Verdict == SupportVerdict.Unsupported;

    /// <summary>Checks.</summary>
    public static JudgedAnswer Of(GroundingRow row, IGroundingCheck check)
    {
        var started = Stopwatch.GetTimestamp();
        var found = check.Check(row.Sources, row.Question, row.Answer);
        return new(row, found.Support, found.Verdict, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }
}

using System.Diagnostics;
using EthicalBot.Knowledge.Grounding;

namespace EthicalBot.Evaluation.Grounding;

/// <summary>A labelled answer and what the check says of it.</summary>
/// <param name="Check">Which check that was.</param>
/// <param name="Support">As the check was fitted.</param>
/// <param name="Milliseconds">How long it took.</param>
internal sealed record JudgedAnswer(GroundingRow Row, GroundingCheck Check, double Support, SupportVerdict Verdict, double Milliseconds)
{
    /// <summary>True when the answer would not go out, judge or no judge.</summary>
    public bool IsBlocked => Verdict == SupportVerdict.Unsupported;

    /// <summary>The support when the check is re-based on a share of unsupported answers.</summary>
    public double Rebased(double share) => Check.Rebased(share).Check(Row.Sources, Row.Question, Row.Answer).Support;

    /// <summary>Checks.</summary>
    public static JudgedAnswer Of(GroundingRow row, GroundingCheck check)
    {
        var started = Stopwatch.GetTimestamp();
        var found = check.Check(row.Sources, row.Question, row.Answer);
        return new(row, check, found.Support, found.Verdict, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }
}

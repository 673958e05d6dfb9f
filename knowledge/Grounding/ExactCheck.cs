namespace EthicalBot.Knowledge.Grounding;

internal sealed class ExactCheck : IGroundingCheck
{
    public CheckedAnswer Check(IReadOnlyList<string> sources, string question, string answer) =>
        new(sources.Any(source => source.Contains(answer, StringComparison.Ordinal)) ? 1 : 0, sources.Any(source => source.Contains(answer, StringComparison.Ordinal)) ? SupportVerdict.Supported : SupportVerdict.Unsupported, []);
}

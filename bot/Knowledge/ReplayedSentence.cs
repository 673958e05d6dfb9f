using EthicalBot.Conversation.Answers;
using EthicalBot.Knowledge.Answers;
using EthicalBot.Knowledge.Grounding;

namespace EthicalBot.Bot.Knowledge;

/// <summary>A sentence of an answer, then and now.</summary>
/// <param name="Then">As it was checked then.</param>
/// <param name="Now">What the check says now. Null: its source is not there to be checked against.</param>
internal sealed record ReplayedSentence(EvidenceSentence Then, SentenceVerdict? Now)
{
    /// <summary>Whether the check says now what it said then; in the grey a judge had the word, who is not asked again.</summary>
    public bool IsSame =>
        Now is not null && Now.Support.Equals(Then.Support) && Now.Reasons.SequenceEqual(Then.Reasons)
        && Now.Verdict switch { SupportVerdict.Supported => Then.Sent, SupportVerdict.Unsupported => !Then.Sent, _ => true };
}

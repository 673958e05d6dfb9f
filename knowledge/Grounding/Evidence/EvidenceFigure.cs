namespace EthicalBot.Knowledge.Grounding.Evidence;

/// <summary>What is counted for each sentence; the names stand in the file of coefficients, the order is theirs here.</summary>
public enum EvidenceFigure
{
    UnsupportedMass, UnsupportedShare, UnsupportedInWindow, UnsupportedBeginnings, UnsupportedLongest, UnsupportedCount,
    PairsMissing, TriplesMissing, SentenceCoverage, SentenceMatched, SourceCoverage, LongestRun, WindowGain,
    NumbersMissing, Numbers, NamesMissing, Names, IdentifiersMissing, Doubts,
    DenialDifference, Denials, Contradictions, IsNear, IsQuotation,
    UnsupportedAskedFor, AskedFor, ClaimWords, Words, Courtesy, SpeaksOfSources, Advises, UnsupportedAdvice,
    Place, FromStart, FromEnd, Sentences, IsListItem, EndsWithColon, EndsWithQuestion, SourceWords, SourcesUsed,
    BeforeUnsupported, AfterUnsupported, BeforePairsMissing, AfterPairsMissing, AnswerUnsupported, AnswerWorst, AnswerPairsMissing, AnswerNamesMissing, AnswerListItems, BeforeEndsWithColon, IsAnotherSource, RareShare,
    UnsupportedRun, UnsupportedRepeated, BestWindowCoverage, BestSourceCoverage, WideRun, UnsupportedTail, TwoBeforeUnsupported, TwoAfterUnsupported,
}

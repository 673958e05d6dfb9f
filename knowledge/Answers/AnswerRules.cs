using System.Runtime.CompilerServices;
using EthicalBot.Knowledge.Library;
using EthicalBot.Knowledge.Retrieval;
using EthicalBot.Knowledge.Rules;
using EthicalBot.Knowledge.Rules.Wording;

namespace EthicalBot.Knowledge.Answers;

/// <summary>The named rules that no answer breaks, whoever wrote it.</summary>
public sealed class AnswerRules
{
    /// <summary>The reason of a sentence that promises what no clause carries.</summary>
    internal const string Promise = "promise";

    // A passage is read once for as long as it stands in the index.
    private readonly ConditionalWeakTable<Passage, object> _usable = [];

    /// <summary>Whether a passage may be quoted or given to a model: it goes below no right of a customer. What no rules can read is not used.</summary>
    public bool MayBeUsed(Passage passage) =>
        (bool)_usable.GetValue(passage, static read => RuleFiles.Languages.Contains(read.Article.Language) && StatutoryRights.Below(read.Text, read.Article.Language).Count == 0);

    /// <summary>What an article and others that were found disagree on; null when they agree.</summary>
    public static KnowledgeOutcome.Disagreement? Disagreement(Article one, IEnumerable<Article> found)
    {
        foreach (var other in found.Where(other => other.Slug != one.Slug && other.Language == one.Language).Distinct())
        {
            if (Checking.Contradictions.In([one, other]).FirstOrDefault() is { } contradiction)
                return new([one, other], contradiction.What);
        }

        return null;
    }

    /// <summary>The names of the rules that a written sentence breaks.</summary>
    public static IReadOnlyList<string> Broken(string sentence, string source, string language) =>
    [
        .. StatutoryRights.Below(sentence, language).Select(broken => $"right:{broken.Rule}"),
        .. Injections.In(sentence).Select(injection => $"instruction:{injection.Kind}"),
        // "Orders can be cancelled" is no claim, and the gate cannot tell: the article's own words can say it.
        .. ActionClaims.In(sentence) ? ["action"] : Array.Empty<string>(),
        .. Commitments.CarriedBy(sentence, source, language) ? Array.Empty<string>() : [Promise],
    ];
}

using EthicalBot.Understanding.Classification;

namespace EthicalBot.Understanding.Masking;

/// <summary>Takes out the clauses in which somebody says who they are: "as a Muslim woman", "I have four children". What is wanted stands in the others.</summary>
internal sealed class SelfDescriptionMask(TextClassifier descriptions)
{
    private const double Sure = 0.7;

    /// <summary>The text without them; as it is where nothing else would be left.</summary>
    public string Of(string masked)
    {
        var clauses = Clauses.Of(masked);
        if (clauses.Count < 2) return masked;
        var others = clauses.Where(clause => descriptions.Classify(HashedText.Of(clause)).Known < Sure).ToList();
        return others.Count < clauses.Count && others.Exists(clause => clause.Any(char.IsLetter)) ? string.Concat(others) : masked;
    }
}

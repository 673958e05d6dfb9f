using System.Collections.Concurrent;

namespace Microsoft.Recognizers.Text.Choice;

/// <summary>Recognizes yes and no in one language.</summary>
public class BooleanModel : ChoiceModel
{
    private static readonly ConcurrentDictionary<string, PhraseBook<Answer>> Languages = new();
    private readonly PhraseBook<Answer> _answers;

    internal BooleanModel(string language) => _answers = Languages.GetOrAdd(language, Load);

    /// <inheritdoc/>
    public override string ModelTypeName => "boolean";

    private protected override IEnumerable<FoundChoice> Find(List<TextToken> tokens)
    {
        for (var index = 0; index < tokens.Count;)
        {
            var first = index;
            var answer = _answers.Match(tokens, index, out index);
            if (answer is null)
            {
                continue;
            }

            var next = AfterSkinTone(tokens, index);
            if (answer.IsYes is { } yes)
            {
                yield return new(first, next, yes);
            }

            index = next;
        }
    }

    // A hand in one of five colours is the same hand.
    private static int AfterSkinTone(List<TextToken> tokens, int index) =>
        index + 1 < tokens.Count && tokens[index - 1].Key[0] is >= '\uDC00' and <= '\uDFFF' or '✋'
        && tokens[index].Key == "\uD83C" && tokens[index + 1].Key[0] is >= '\uDFFB' and <= '\uDFFF'
            ? index + 2
            : index;

    private static PhraseBook<Answer> Load(string language)
    {
        var answers = new PhraseBook<Answer>();
        Add(answers, ["👍", "👌"], true);
        Add(answers, ["👎", "✋", "🖐"], false);
        foreach (var (what, words) in LexiconFile.Read("Choice", language))
        {
            Add(answers, words, what switch { "yes" => true, "no" => false, _ => null });
        }

        return answers;
    }

    private static void Add(PhraseBook<Answer> answers, IEnumerable<string> words, bool? isYes)
    {
        foreach (var word in words)
        {
            answers.Add(word, new(isYes), (known, _) => known);
        }
    }

    private sealed record Answer(bool? IsYes);
}

namespace Microsoft.Recognizers.Text.Number;

// Finds a language's number words and numerals in a text, in one pass; what is neither separates numbers.
internal sealed class NumberTokenizer
{
    private static readonly NumberWord Nothing = new(NumberRole.None);
    private static readonly NumberWord Hyphen = new(NumberRole.Hyphen);

    private readonly string _text;
    private readonly NumberLexicon _lexicon;
    private readonly List<NumberToken> _tokens = [];
    private readonly Numeral _numerals;

    private NumberTokenizer(string text, NumberLexicon lexicon)
    {
        _text = text;
        _lexicon = lexicon;
        _numerals = new(text, lexicon);
    }

    public static List<NumberToken> Tokenize(string text, NumberLexicon lexicon)
    {
        var tokenizer = new NumberTokenizer(text, lexicon);
        tokenizer.Run(TextTokenizer.Tokenize(text));
        return tokenizer._tokens;
    }

    private void Run(List<TextToken> words)
    {
        for (var index = 0; index < words.Count;)
        {
            var word = words[index];
            var next = index + 1;
            if (Numeral.StartsAt(_text, word.Start))
            {
                var end = _numerals.Read(word.Start, _tokens);
                while (next < words.Count && words[next].Start < end)
                {
                    next++;
                }
            }
            else if (word.Key == "-")
            {
                _tokens.Add(new(word.Start, word.End, Hyphen));
            }
            else if (Touches(word, words, index) || !AddPhrase(words, index, out next))
            {
                AddCompound(word);
            }

            index = next;
        }
    }

    // A word that touches digits ("3a") is no number word.
    private static bool Touches(TextToken word, List<TextToken> words, int index) =>
        (index > 0 && words[index - 1].IsGluedTo(word)) || (index + 1 < words.Count && word.IsGluedTo(words[index + 1]));

    private bool AddPhrase(List<TextToken> words, int index, out int next)
    {
        if (_lexicon.Phrases.Match(words, index, out next) is not { } meaning || meaning.Roles == NumberRole.Part)
        {
            next = index + 1;
            return false;
        }

        var end = words[next - 1].End;
        var elided = meaning.Is(NumberRole.Elided) && (end >= _text.Length || _text[end] is not ('\'' or '’'));
        _tokens.Add(new(words[index].Start, end, elided ? Nothing : meaning));
        return true;
    }

    private void AddCompound(TextToken word)
    {
        if (word.Kind == TextTokenKind.Word && _lexicon.Parts(word.Key) is { } parts && Compound.Meaning(parts) is { } meaning)
        {
            _tokens.Add(new(word.Start, word.End, meaning));
        }
        else
        {
            _tokens.Add(new(word.Start, word.End, Nothing));
        }
    }
}

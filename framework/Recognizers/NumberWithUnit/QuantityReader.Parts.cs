using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

// How the numbers and units of a text are put in one row.
internal sealed partial class QuantityReader
{
    // "A$" is Australian, but in "a $" the letter is a word of its own.
    private bool IsLetterApart(List<TextToken> words, int index, int next) =>
        next > index + 1 && words[index].End - words[index].Start == 1 && words[index].End < words[index + 1].Start
        && char.IsLetter(_text[words[index].Start]) && words[index].Key != "c";

    private void Merge(List<FoundNumber> numbers, PhraseBook<UnitWord> units)
    {
        var words = TextTokenizer.Tokenize(_text);
        var number = 0;
        for (var index = 0; index < words.Count;)
        {
            for (; number < numbers.Count && numbers[number].End <= words[index].Start; number++)
            {
                _parts.Add(Part.Of(numbers[number]));
            }

            var start = words[index].Start;
            var unit = units.Match(words, index, out var next);
            if (unit is null || (unit.IsSign && IsLetterApart(words, index, next)))
            {
                index++;
                continue;
            }

            var end = words[next - 1].End;
            index = next;
            if (number < numbers.Count && numbers[number].Start < end)
            {
                // A unit that is a number word too ("centesimi") is a unit after a number.
                if (numbers[number].End == end && ReadBefore(start, numbers[number]) is { } shorter)
                {
                    _parts.Add(Part.Of(shorter));
                    number++;
                }
                else
                {
                    continue;
                }
            }

            _parts.Add(new(start, end, 0, unit));
        }

        for (; number < numbers.Count; number++)
        {
            _parts.Add(Part.Of(numbers[number]));
        }
    }

    private FoundNumber? ReadBefore(int unit, FoundNumber number)
    {
        var first = TokenFrom(number.Start);
        var tokens = _tokens.GetRange(first, TokenFrom(unit) - first);
        return tokens.Count > 0 && new NumberReader(tokens, _numbers).ReadNumber(0, forAmounts: true) is { } shorter
            && shorter.Next == tokens.Count ? shorter : null;
    }

    // A number, or a unit.
    private readonly record struct Part(int Start, int End, double Value, UnitWord? Unit)
    {
        public static Part Of(FoundNumber number) => new(number.Start, number.End, number.Value, null);

        public bool IsGluedAtEnd(string text) => End < text.Length && TextTokenizer.IsWordCharacter(text[End]);

        public bool IsGluedAtStart(string text) => Start > 0 && TextTokenizer.IsWordCharacter(text[Start]) && TextTokenizer.IsWordCharacter(text[Start - 1]);
    }
}

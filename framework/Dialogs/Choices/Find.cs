namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds choices and values in texts.</summary>
public static class Find
{
    private const int DefaultTokenDistance = 2;

    /// <summary>Finds choices by their values.</summary>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<string> choices, FindChoicesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return FindChoices(utterance, [.. choices.Select(choice => new Choice(choice))], options);
    }

    /// <summary>Finds choices by their values, buttons and synonyms.</summary>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<Choice> choices, FindChoicesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        ArgumentNullException.ThrowIfNull(choices);
        var how = options ?? new FindChoicesOptions();
        var words = new List<SortedValue>();
        for (var index = 0; index < choices.Count; index++)
        {
            words.AddRange(WordsFor(choices[index], how).Select(word => new SortedValue { Value = word, Index = index }));
        }

        return [.. FindValues(utterance, words, how).Select(found => new ModelResult<FoundChoice>
        {
            Start = found.Start,
            End = found.End,
            TypeName = "choice",
            Text = found.Text,
            Resolution = new FoundChoice
            {
                Value = choices[found.Resolution.Index].Value,
                Index = found.Resolution.Index,
                Score = found.Resolution.Score,
                Synonym = found.Resolution.Value,
            },
        })];
    }

    /// <summary>Finds values, each passage and each index at most once, in the order of the text.</summary>
    public static List<ModelResult<FoundValue>> FindValues(string utterance, IList<SortedValue> values, FindValuesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        ArgumentNullException.ThrowIfNull(values);
        var how = options ?? new FindValuesOptions();
        var tokenizer = how.Tokenizer ?? Tokenizer.DefaultTokenizer;
        var text = tokenizer(utterance, how.Locale);

        // Longer values first, so that among equal scores the more telling one wins.
        var candidates = values
            .OrderByDescending(value => value.Value.Length)
            .SelectMany(value => Occurrences(text, tokenizer(value.Value.Trim(), how.Locale), value, how))
            .OrderByDescending(match => match.Resolution.Score);

        var found = new List<ModelResult<FoundValue>>();
        var usedIndexes = new HashSet<int>();
        var usedTokens = new HashSet<int>();
        foreach (var match in candidates)
        {
            var passage = Enumerable.Range(match.Start, match.End - match.Start + 1).ToList();
            if (usedIndexes.Contains(match.Resolution.Index) || passage.Exists(usedTokens.Contains))
            {
                continue;
            }

            usedIndexes.Add(match.Resolution.Index);
            usedTokens.UnionWith(passage);
            match.Start = text[match.Start].Start;
            match.End = text[match.End].End;
            match.Text = utterance[match.Start..(match.End + 1)];
            found.Add(match);
        }

        return [.. found.OrderBy(match => match.Start)];
    }

    private static IEnumerable<string> WordsFor(Choice choice, FindChoicesOptions options)
    {
        if (!options.NoValue && choice.Value is not null)
        {
            yield return choice.Value;
        }

        if (!options.NoAction && !string.IsNullOrWhiteSpace(choice.Action?.Title))
        {
            yield return choice.Action.Title;
        }

        foreach (var synonym in choice.Synonyms ?? [])
        {
            yield return synonym;
        }
    }

    // The positions in the results are those of tokens.
    private static IEnumerable<ModelResult<FoundValue>> Occurrences(
        List<Token> text, List<Token> words, SortedValue value, FindValuesOptions options)
    {
        for (var from = 0; from < text.Count;)
        {
            if (Match(text, words, value, options, from) is not { } match)
            {
                yield break;
            }

            yield return match;
            from = match.End + 1;
        }
    }

    private static ModelResult<FoundValue>? Match(
        List<Token> text, List<Token> words, SortedValue value, FindValuesOptions options, int from)
    {
        var (matched, deviation, start, end) = (0, 0, -1, -1);
        foreach (var word in words)
        {
            var position = text.FindIndex(from, token => token.Normalized == word.Normalized);
            var distance = matched > 0 ? position - from : 0;
            if (position < 0 || distance > (options.MaxTokenDistance ?? DefaultTokenDistance))
            {
                continue;
            }

            matched++;
            deviation += distance;
            from = position + 1;
            start = start < 0 ? position : start;
            end = position;
        }

        if (matched == 0 || (matched < words.Count && !options.AllowPartialMatches))
        {
            return null;
        }

        var completeness = (float)matched / words.Count;
        var accuracy = (float)matched / (matched + deviation);
        return new ModelResult<FoundValue>
        {
            Start = start,
            End = end,
            TypeName = "value",
            Resolution = new FoundValue { Value = value.Value, Index = value.Index, Score = completeness * accuracy },
        };
    }
}

using System.Text.RegularExpressions;
using EthicalBot.Tests.App;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Walk;

/// <summary>Hears whether the same is said in three turns in a row: a message, or a question of one. What is to be confirmed is read in full however often, an interruption comes back to its question, and what is true stays true however often it is asked.</summary>
internal sealed class WalkRepeats
{
    private const int Shortest = 12;

    private HashSet<string> _last = [];
    private HashSet<string> _before = [];

    /// <summary>What is said a third time now; null when nothing is.</summary>
    public string? Thrice(IReadOnlyList<JObject> answers, bool isConfirming)
    {
        // A card beside words is what the words are about.
        var now = answers.Where(answer => answers.Count == 1 || !string.IsNullOrEmpty((string?)answer["text"])).Select(CustomerDriver.TextOf).Where(text => text.Length > 0).SelectMany(text => (isConfirming || answers.Count > 1 ? [] : Questions(text)).Prepend(text)).ToHashSet();
        var again = now.FirstOrDefault(text => _last.Contains(text) && _before.Contains(text));
        (_before, _last) = (_last, now);
        return again;
    }

    private static IEnumerable<string> Questions(string text) =>
        Regex.Split(text, @"\n|(?<=[.!?…])[\s\u00a0]+").Select(sentence => sentence.Trim()).Where(sentence => sentence.Length >= Shortest && sentence[^1] is '?');
}

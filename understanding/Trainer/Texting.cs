using System.Text;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Understanding.Trainer;

/// <summary>How people shorten what they type on a phone, by language: whole words, and parts of words as they sound.</summary>
internal sealed class Texting
{
    private const double WordShare = 0.7;
    private const double PartShare = 0.3;
    private const char Part = '~';

    private readonly Dictionary<string, List<(string Long, string[] Short, double Share)>> _byLanguage = new(StringComparer.Ordinal);

    private Texting()
    {
    }

    /// <summary>Reads a folder of files "xx.txt": lines "long = short, other short"; one that begins with ~ is a part of words, in which _ is a word's end.</summary>
    /// <exception cref="InvalidDataException">A line has no "=".</exception>
    public static Texting In(string folder)
    {
        var texting = new Texting();
        foreach (var path in Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal))
        {
            // The longest first: "est ce que" before "que".
            texting._byLanguage[Path.GetFileNameWithoutExtension(path)] = [.. File.ReadLines(path).Where(line => line.Length > 0).Select(line => Read(path, line)).OrderByDescending(one => one.Share).ThenByDescending(one => one.Long.Length)];
        }
        return texting;
    }

    /// <summary>The text as somebody in a hurry might type it; personal data have been masked in it.</summary>
    public string Write(string masked, string language, Random random)
    {
        var text = new StringBuilder($" {Folding.Fold(masked)} ");
        foreach (var (said, typed, share) in _byLanguage[language])
        {
            for (var at = text.ToString().IndexOf(said, StringComparison.Ordinal); at >= 0; at = Next(text, said, at + 1))
            {
                if (random.NextDouble() < share) _ = text.Remove(at, said.Length).Insert(at, typed[random.Next(typed.Length)]);
            }
        }
        return text.ToString().Trim();
    }

    private static int Next(StringBuilder text, string said, int from) => from >= text.Length ? -1 : text.ToString().IndexOf(said, from, StringComparison.Ordinal);

    private static (string Long, string[] Short, double Share) Read(string path, string line)
    {
        if (line.Split(" = ") is not [var said, var typed]) throw new InvalidDataException($"{path}: '{line}' is not 'long = short'.");
        return said[0] == Part
            ? (said[1..].Replace('_', ' '), [.. typed.Split(", ").Select(one => one.Replace('_', ' '))], PartShare)
            : ($" {said} ", [.. typed.Split(", ").Select(one => $" {Folding.Fold(one)} ")], WordShare);
    }
}

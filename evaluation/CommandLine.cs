namespace EthicalBot.Evaluation;

/// <summary>The words after a command: switches and settings that begin with --, and the others in their order.</summary>
internal sealed class CommandLine
{
    private readonly Dictionary<string, string> _settings = new(StringComparer.Ordinal);
    private readonly List<string> _others = [];

    /// <summary>Reads "--name value", "--name=value" and, for the switches, "--name".</summary>
    /// <exception cref="CommandLineException">A name that is not known, or a setting without its value.</exception>
    public CommandLine(IReadOnlyList<string> words, IReadOnlyCollection<string> settings, IReadOnlyCollection<string> switches)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].StartsWith("--", StringComparison.Ordinal))
            {
                _others.Add(words[i]);
                continue;
            }

            var parts = words[i].Split('=', 2);
            if (switches.Contains(parts[0]) && parts.Length == 1)
                _settings[parts[0]] = "";
            else if (!settings.Contains(parts[0]))
                throw new CommandLineException($"There is no '{words[i]}' here.");
            else if (parts.Length == 2)
                _settings[parts[0]] = parts[1];
            else if (i + 1 < words.Count)
                _settings[parts[0]] = words[++i];
            else
                throw new CommandLineException($"'{words[i]}' needs a value.");
        }
    }

    /// <summary>The words that belong to no setting.</summary>
    public IReadOnlyList<string> Others => _others;

    /// <summary>True when the switch was given.</summary>
    public bool Has(string name) => _settings.ContainsKey(name);

    /// <summary>A setting's value; null when it was not given.</summary>
    public string? Value(string name) => _settings.GetValueOrDefault(name);

    /// <summary>The one file that is named.</summary>
    /// <exception cref="CommandLineException">None, several, or one that does not exist.</exception>
    public string OneFile()
    {
        if (_others is not [var path])
            throw new CommandLineException("One file is needed.");
        return File.Exists(path) ? path : throw new CommandLineException($"There is no file '{path}'.");
    }
}

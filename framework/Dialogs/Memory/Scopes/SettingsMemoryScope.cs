using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>The configuration that the turn holds, without its environment variables; it cannot be changed.</summary>
public class SettingsMemoryScope : MemoryScope
{
    private readonly Dictionary<string, object> _none = [];

    /// <summary>Initializes the scope.</summary>
    public SettingsMemoryScope()
        : base(ScopePath.Settings, includeInSnapshot: false)
    {
    }

    internal override bool IsReadOnly => true;

    /// <summary>Returns the configuration as a dictionary of dictionaries.</summary>
    public override object GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (!dc.Context.TurnState.TryGetValue(ScopePath.Settings, out var settings))
        {
            settings = dc.Context.TurnState.Get<IConfiguration>() is { } configuration ? Load(configuration) : _none;
            dc.Context.TurnState[ScopePath.Settings] = settings;
        }

        return settings;
    }

    /// <summary>Refuses.</summary>
    public override void SetMemory(DialogContext dc, object memory) =>
        throw new NotSupportedException("You cannot set the memory for a readonly memory scope");

    /// <summary>Returns a configuration as a dictionary of dictionaries.</summary>
    protected static IDictionary<string, object> LoadSettings(IConfiguration? configuration) => configuration is null ? [] : Load(configuration);

    private static Dictionary<string, object> Load(IConfiguration configuration)
    {
        var settings = new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase);
        foreach (var section in configuration.GetChildren())
        {
            var children = Load(section);
            settings[section.Key] = children.Count switch
            {
                0 => section.Value!, // An empty value is null in the dictionary as well.
                _ when children.Keys.All(key => int.TryParse(key, out _)) => children.OrderBy(child => int.Parse(child.Key, null))
                    .Select(child => child.Value).ToArray(),
                _ => children,
            };
        }

        return settings;
    }
}

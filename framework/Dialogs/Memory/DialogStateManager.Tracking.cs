namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>The memory of a turn: which paths changed when.</summary>
public partial class DialogStateManager
{
    private const string PathTracker = "dialog._tracker.paths";

    /// <summary>Remembers from now on when values at paths change; returns the paths as they are compared.</summary>
    public List<string> TrackPaths(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var tracked = new List<string>();
        foreach (var path in paths)
        {
            var transformed = TransformPath(path);
            if (ObjectPath.TryResolvePath(this, transformed, out var segments))
            {
                var name = string.Join('_', segments).ToLowerInvariant();
                SetValue($"{PathTracker}.{name}", 0);
                tracked.Add(name);
            }
        }

        return tracked;
    }

    /// <summary>Returns whether any of the tracked paths changed after an event with a number.</summary>
    public bool AnyPathChanged(uint counter, IEnumerable<string>? paths) =>
        paths?.Any(path => GetValue<uint>($"{PathTracker}.{path}") > counter) == true;

    private void NoteChange(string path)
    {
        if (path.StartsWith(PathTracker, StringComparison.OrdinalIgnoreCase)
            || !TryGetValue<Dictionary<string, object>>(PathTracker, out var tracked)
            || !ObjectPath.TryResolvePath(this, path, out var segments))
        {
            return;
        }

        // Who watches a value sees it change with what it is in and with what is in it.
        var name = string.Join('_', segments).ToLowerInvariant();
        var counter = GetValue<uint>(DialogPath.EventCounter);
        foreach (var watched in tracked.Keys)
        {
            if (watched == name
                || watched.StartsWith(name + "_", StringComparison.Ordinal)
                || name.StartsWith(watched + "_", StringComparison.Ordinal))
            {
                SetValue($"{PathTracker}.{watched}", counter);
            }
        }
    }
}

using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Writes each conversation into a .transcript file, a folder for each channel.</summary>
/// <remarks>For tests and trials: the whole file is written again with each activity.</remarks>
public class FileTranscriptLogger : ITranscriptLogger
{
    private static readonly JsonSerializer _json = new() { NullValueHandling = NullValueHandling.Ignore, Formatting = Formatting.Indented };

    private readonly HashSet<string> _started = new(StringComparer.Ordinal);
    private readonly Lock _writing = new();
    private readonly string _folder;
    private readonly bool _unitTestMode;

    /// <summary>Initializes a logger for a folder, by default the current one.</summary>
    /// <param name="folder">Where the files are; made if it is not there.</param>
    /// <param name="unitTestMode">Whether a file of an earlier run is overwritten rather than continued.</param>
    public FileTranscriptLogger(string? folder = null, bool unitTestMode = true)
    {
        _folder = Path.GetFullPath(folder ?? Environment.CurrentDirectory);
        _unitTestMode = unitTestMode;
        Directory.CreateDirectory(_folder);
    }

    /// <summary>Adds an activity to its conversation's file; changes and deletions are applied to the message that they are about.</summary>
    /// <exception cref="ArgumentNullException">The activity is null.</exception>
    public virtual Task LogActivityAsync(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var file = FileOf(activity);
        lock (_writing)
        {
            var begins = (_started.Add(file) && _unitTestMode) || !File.Exists(file);
            var transcript = begins ? [] : JArray.Parse(File.ReadAllText(file));
            Apply(activity, transcript);

            Directory.CreateDirectory(Path.GetDirectoryName(file)!); // A file in a folder has a parent.
            File.WriteAllText(file, transcript.ToString(Formatting.Indented));
        }

        return Task.CompletedTask;
    }

    private static void Apply(IActivity activity, JArray transcript)
    {
        var original = transcript.OfType<JObject>().FirstOrDefault(logged => (string?)logged["id"] == activity.Id);
        if (activity.Type == ActivityTypes.MessageUpdate && original is not null)
        {
            var changed = JObject.FromObject(activity, _json);
            changed["type"] = original["type"];
            original.Replace(changed);
        }
        else if (activity.Type == ActivityTypes.MessageDelete && original is not null)
        {
            original.Replace(JObject.FromObject(new Activity(ActivityTypes.MessageDelete, activity.Id), _json));
        }
        else if (activity.Type is not (ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete))
        {
            transcript.Add(JObject.FromObject(activity, _json));
        }
    }

    private static string AsFileName(string? id) => string.Join("_", (id ?? "unknown").Split(Path.GetInvalidFileNameChars()));

    private string FileOf(IActivity activity) =>
        Path.Combine(_folder, AsFileName(activity.ChannelId), AsFileName(activity.Conversation?.Id) + ".transcript");
}

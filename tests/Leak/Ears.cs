using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Runtime.ExceptionServices;
using System.Text;
using Microsoft.Extensions.Logging;

namespace EthicalBot.Tests.Leak;

/// <summary>Hears all that a process says of itself: logs with their scopes, activities, metrics and every exception when it is thrown.</summary>
internal sealed class Ears : ILoggerProvider
{
    [ThreadStatic]
    private static bool s_isListening;

    private readonly CanarySearch _search;
    private readonly ActivityListener _activities;
    private readonly MeterListener _meters = new();
    private int _lines;
    private int _spans;
    private int _measurements;
    private int _exceptions;

    public Ears(CanarySearch search)
    {
        _search = search;
        _activities = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Hear,
        };
        ActivitySource.AddActivityListener(_activities);
        _meters.InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument);
        _meters.SetMeasurementEventCallback<int>((instrument, _, tags, _) => Hear(instrument, tags));
        _meters.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Hear(instrument, tags));
        _meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Hear(instrument, tags));
        _meters.Start();
        AppDomain.CurrentDomain.FirstChanceException += Hear;
    }

    /// <summary>How much was heard, so that silence is no proof.</summary>
    public (int Lines, int Spans, int Measurements, int Exceptions) Heard => (_lines, _spans, _measurements, _exceptions);

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void Dispose()
    {
        AppDomain.CurrentDomain.FirstChanceException -= Hear;
        _activities.Dispose();
        _meters.Dispose();
    }

    private void Hear(Activity activity)
    {
        Interlocked.Increment(ref _spans);
        var text = new StringBuilder($"{activity.Source.Name} {activity.OperationName} {activity.DisplayName} {activity.StatusDescription} ");
        foreach (var (key, value) in activity.TagObjects.Concat(activity.Baggage.Select(pair => KeyValuePair.Create(pair.Key, (object?)pair.Value))))
            text.Append(key).Append('=').Append(value).Append(' ');
        foreach (var happened in activity.Events)
            text.Append(happened.Name).Append(' ').AppendJoin(' ', happened.Tags);
        _search.Look($"trace {activity.Source.Name} {activity.OperationName}", text.ToString());
    }

    private void Hear(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        Interlocked.Increment(ref _measurements);
        foreach (var (key, value) in tags)
        {
            if (value is string text) _search.Look($"metric {instrument.Name} {key}", text);
        }
    }

    private void Hear(object? sender, FirstChanceExceptionEventArgs args)
    {
        // What a test's own dialog throws quotes the customer on purpose.
        if (s_isListening || args.Exception is DialogException) return;
        s_isListening = true;
        Interlocked.Increment(ref _exceptions);
        for (var exception = args.Exception; exception is not null; exception = exception.InnerException)
        {
            if (exception is not DialogException && !IsOfReader(exception))
                _search.Look($"exception {exception.GetType()}", $"{exception.Message} {string.Join(' ', exception.Data.Values.Cast<object?>())}");
        }

        s_isListening = false;
    }

    // Readers of JSON quote what they cannot read; they throw to their caller alone, and what becomes of the text is heard in the log.
    private static bool IsOfReader(Exception exception) => exception is Newtonsoft.Json.JsonException or System.Text.Json.JsonException;

    private sealed class Logger(Ears ears, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            ears._search.Look($"log scope {category}", Written(state));
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            Interlocked.Increment(ref ears._lines);
            ears._search.Look($"log {logLevel} {category} {eventId.Id}", $"{formatter(state, exception)} {Written(state)} {exception}");
        }

        private static string Written(object? state) =>
            state is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(' ', pairs.Select(pair => $"{pair.Key}={pair.Value}")) : state?.ToString() ?? "";
    }
}

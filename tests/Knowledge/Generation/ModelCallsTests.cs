using EthicalBot.Knowledge.Generation;

namespace EthicalBot.Tests.Knowledge.Generation;

public sealed class ModelCallsTests
{
    private const string Good = "Lamps can be returned within 30 days. [1]\n";

    private static readonly (string, string)[] s_twoRetries = [("Retries", "2")];

    [Fact]
    public async Task Two_failures_and_then_an_answer_is_an_answer()
    {
        await using var bench = await Bench.StartAsync([Lies.Fails(500), Lies.Fails(503, retryAfter: "0"), Lies.Says(Good)], s_twoRetries);

        var (sentences, end) = await bench.WriteAsync();

        Assert.Single(sentences);
        Assert.Equal(WritingOutcome.Written, end.Outcome);
        Assert.Equal(3, bench.Model.Requests.Count);
    }

    [Theory]
    [InlineData(400, 1, WritingOutcome.Unusable)]
    [InlineData(401, 1, WritingOutcome.Failed)]
    [InlineData(404, 1, WritingOutcome.Failed)]
    [InlineData(429, 3, WritingOutcome.RateLimited)]
    [InlineData(500, 3, WritingOutcome.Failed)]
    [InlineData(503, 3, WritingOutcome.Failed)]
    public async Task A_status_is_tried_again_where_that_may_help(int status, int tries, WritingOutcome expected)
    {
        await using var bench = await Bench.StartAsync([Lies.Fails(status, retryAfter: "0")], s_twoRetries);

        var (_, end) = await bench.WriteAsync();

        Assert.Equal(expected, end.Outcome);
        Assert.Equal(tries, bench.Model.Requests.Count);
    }

    [Fact]
    public async Task Too_many_requests_without_a_time_are_tried_again_a_little_later()
    {
        await using var bench = await Bench.StartAsync([Lies.Fails(429), Lies.Says(Good)], s_twoRetries);

        Assert.Equal(WritingOutcome.Written, (await bench.WriteAsync()).End.Outcome);
        Assert.Equal(2, bench.Model.Requests.Count);
    }

    [Fact]
    public async Task Too_many_requests_are_tried_again_when_the_endpoint_says()
    {
        var time = new ManualTime();
        await using var bench = await Bench.StartAsync([Lies.Fails(429, retryAfter: "7"), Lies.Says(Good)], s_twoRetries, time);

        var writing = bench.WriteAsync();
        await time.WaitOf(TimeSpan.FromSeconds(7));
        Assert.Single(bench.Model.Requests);
        time.Advance(TimeSpan.FromSeconds(7));

        Assert.Equal(WritingOutcome.Written, (await writing).End.Outcome);
        Assert.Equal(2, bench.Model.Requests.Count);
    }

    [Theory]
    [InlineData("3600")]
    [InlineData("Sat, 21 Nov 2026 11:00:00 GMT")]
    public async Task Nobody_waits_longer_than_an_answer_may_take(string retryAfter)
    {
        await using var bench = await Bench.StartAsync([Lies.Fails(429, retryAfter), Lies.Says(Good)], s_twoRetries, new ManualTime());

        Assert.Equal(WritingOutcome.RateLimited, (await bench.WriteAsync()).End.Outcome);
        Assert.Single(bench.Model.Requests);
    }

    [Fact]
    public async Task A_model_that_begins_too_late_is_not_waited_for()
    {
        var time = new ManualTime();
        await using var bench = await Bench.StartAsync([Lies.KeepsSilent()], [("FirstToken", "00:00:08"), ("Retries", "2")], time);

        var writing = bench.WriteAsync();
        await time.WaitOf(TimeSpan.FromSeconds(8));
        time.Advance(TimeSpan.FromSeconds(8));
        var (sentences, end) = await writing;

        Assert.Empty(sentences);
        Assert.Equal(WritingOutcome.Late, end.Outcome);
        Assert.InRange(bench.Model.Requests.Count, 0, 1); // time may have moved before the request came through
    }

    [Fact]
    public async Task A_model_that_began_in_time_may_take_its_time()
    {
        var time = new ManualTime();
        var goOn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Lie slow = async (request, response, cancellationToken) =>
        {
            await Lies.ForgetsTheEnd(Good)(request, response, cancellationToken);
            await goOn.Task.WaitAsync(cancellationToken);
            await Lies.Says("Delivery takes 3 days. [2]\n")(request, response, cancellationToken);
        };
        await using var bench = await Bench.StartAsync([slow], [("FirstToken", "00:00:08"), ("Whole", "00:00:20")], time);

        List<WritingStep> steps = [];
        await foreach (var step in bench.Get<IAnswerWriter>().WriteAsync(Bench.Order(), default))
        {
            steps.Add(step);
            if (steps.Count > 1) continue;
            time.Advance(TimeSpan.FromSeconds(19));
            goOn.SetResult();
        }

        Assert.Equal(3, steps.Count);
        Assert.Equal(new WritingEnd(WritingOutcome.Written), steps[^1]);
    }

    [Fact]
    public async Task A_model_that_goes_on_too_long_keeps_what_it_said()
    {
        var time = new ManualTime();
        await using var bench = await Bench.StartAsync([Lies.SaysThenWaits(Good)], [("FirstToken", "00:00:08"), ("Whole", "00:00:20")], time);

        List<WritingStep> steps = [];
        await foreach (var step in bench.Get<IAnswerWriter>().WriteAsync(Bench.Order(), default))
        {
            steps.Add(step);
            // The first words came: only the whole may still be late.
            if (step is WrittenSentence) time.Advance(TimeSpan.FromSeconds(20));
        }

        Assert.Equal([new WrittenSentence("Lamps can be returned within 30 days.", 0), new WritingEnd(WritingOutcome.Late)], steps);
    }

    [Fact]
    public async Task A_stream_that_breaks_off_keeps_what_it_said_and_is_not_begun_again()
    {
        await using var bench = await Bench.StartAsync([Lies.BreaksOff(Good, "Delivery takes 3 days [2]")], s_twoRetries);

        var (sentences, end) = await bench.WriteAsync();

        Assert.Equal("Lamps can be returned within 30 days.", Assert.Single(sentences).Text);
        Assert.Equal(new WritingEnd(WritingOutcome.Failed, Dropped: 1), end);
        Assert.Single(bench.Model.Requests);
    }

    [Fact]
    public async Task A_stream_without_an_end_is_a_failure()
    {
        await using var bench = await Bench.StartAsync(Lies.ForgetsTheEnd(Good, "Delivery takes 3 days [2]"));

        var (sentences, end) = await bench.WriteAsync();

        Assert.Single(sentences);
        Assert.Equal(new WritingEnd(WritingOutcome.Failed, Dropped: 1), end);
    }

    [Fact]
    public async Task A_line_that_never_ends_is_not_held_in_memory()
    {
        await using var bench = await Bench.StartAsync(async (_, response, cancellationToken) =>
        {
            response.ContentType = "text/event-stream";
            var piece = new byte[1 << 20];
            Array.Fill(piece, (byte)'a');
            for (var i = 0; i < 1_000; i++) await response.Body.WriteAsync(piece, cancellationToken);
        });

        Assert.Equal(WritingOutcome.Failed, (await bench.WriteAsync()).End.Outcome);
        Assert.Contains("(InvalidDataException)", bench.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_at_the_address_is_a_failure()
    {
        var model = await LyingModel.StartAsync(Lies.Says(Good));
        var endpoint = model.Endpoint;
        await model.DisposeAsync();
        await using var bench = await Bench.StartAsync(Lies.Says(Good), ("Endpoint", endpoint));

        Assert.Equal(WritingOutcome.Failed, (await bench.WriteAsync()).End.Outcome);
    }

    [Fact]
    public async Task Who_gives_up_gets_no_end()
    {
        await using var bench = await Bench.StartAsync(Lies.KeepsSilent());
        using var patience = new CancellationTokenSource();

        var writing = bench.WriteAsync(cancellationToken: patience.Token);
        await patience.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => writing);
    }

    [Fact]
    public async Task What_fails_again_and_again_is_left_alone_and_tried_after_a_pause()
    {
        var time = new ManualTime();
        Lie[] lies = [.. Enumerable.Repeat(Lies.Fails(500), 4), Lies.Says(Good)];
        await using var bench = await Bench.StartAsync(lies, [("CircuitCalls", "3"), ("CircuitPause", "00:00:15")], time);

        for (var i = 0; i < 3; i++) Assert.Equal(WritingOutcome.Failed, (await bench.WriteAsync()).End.Outcome);
        Assert.Equal(WritingOutcome.Paused, (await bench.WriteAsync()).End.Outcome);
        Assert.Equal(3, bench.Model.Requests.Count);

        time.Advance(TimeSpan.FromSeconds(16));
        Assert.Equal(WritingOutcome.Failed, (await bench.WriteAsync()).End.Outcome); // the one that tries
        Assert.Equal(WritingOutcome.Paused, (await bench.WriteAsync()).End.Outcome);
        Assert.Equal(4, bench.Model.Requests.Count);

        time.Advance(TimeSpan.FromSeconds(16));
        Assert.Equal(WritingOutcome.Written, (await bench.WriteAsync()).End.Outcome);
        Assert.Equal(WritingOutcome.Written, (await bench.WriteAsync()).End.Outcome);
        Assert.Contains("3102 The model's endpoint fails and is left alone for 15000 ms", bench.Log.Text, StringComparison.Ordinal);
    }

    public static TheoryData<string> NotTheEndpointsFault => ["refused by a filter", "asked too much", "no answer in the sources"];

    [Theory]
    [MemberData(nameof(NotTheEndpointsFault))]
    public async Task One_customers_words_open_no_circuit(string what)
    {
        var lie = what switch { "refused by a filter" => Lies.Fails(400), "asked too much" => Lies.Fails(429), _ => Lies.Says("NOT_IN_SOURCES") };
        Lie[] lies = [.. Enumerable.Repeat(lie, 10), Lies.Says(Good)];
        await using var bench = await Bench.StartAsync(lies, [("CircuitCalls", "2")]);

        for (var i = 0; i < 10; i++) await bench.WriteAsync();

        Assert.Equal(WritingOutcome.Written, (await bench.WriteAsync()).End.Outcome);
    }

    [Fact]
    public async Task Streams_that_break_off_open_the_circuit_too()
    {
        await using var bench = await Bench.StartAsync(Lies.BreaksOff(Good), ("CircuitCalls", "2"));

        await bench.WriteAsync();
        await bench.WriteAsync();

        Assert.Equal(WritingOutcome.Paused, (await bench.WriteAsync()).End.Outcome);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(429)]
    [InlineData(500)]
    public async Task The_log_holds_neither_the_key_nor_a_word_of_anybody(int status)
    {
        var body = "{\"error\":{\"message\":\"Incorrect API key provided: " + Bench.Key + ". You said: zorble lamp.\"}}";
        await using var bench = await Bench.StartAsync([Lies.Fails(status, "0", body)], s_twoRetries);

        await bench.WriteAsync(Bench.Order("Where is my zorble lamp?"));

        Assert.Contains($"({status})", bench.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Bench.Key, bench.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("zorble", bench.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("30 days", bench.Log.Text, StringComparison.Ordinal);
    }
}

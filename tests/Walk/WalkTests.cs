using System.Globalization;
using Xunit.Abstractions;

namespace EthicalBot.Tests.Walk;

/// <summary>A random walk through the whole app: short ones always, and one of WALK_TURNS turns from WALK_SEED.</summary>
public sealed class WalkTests(ITestOutputHelper output)
{
    private const int Known = 20_261;

    [Fact]
    public Task Whatever_is_said_nobody_is_left_without_a_next_step() => WalkAsync(600, Known, isSomebodyFree: false, isToAskFromEverywhere: false);

    [Fact]
    public Task Nor_is_anybody_when_it_is_said_in_another_order_and_a_person_is_there() => WalkAsync(300, Known, isSomebodyFree: true, isToAskFromEverywhere: false);

    [WalkFact]
    public async Task Nor_on_a_long_walk()
    {
        var (turns, seed) = (Setting("WALK_TURNS", 20_000), Setting("WALK_SEED", Known));
        // Where somebody is free, customers wait in the queue; where nobody is, their message is taken.
        await WalkAsync(turns * 4 / 5, seed, isSomebodyFree: false, isToAskFromEverywhere: true);
        await WalkAsync(turns / 5, seed, isSomebodyFree: true, isToAskFromEverywhere: true);
    }

    private async Task WalkAsync(int turns, int seed, bool isSomebodyFree, bool isToAskFromEverywhere)
    {
        await using var ground = new WalkGround((turns / 3) + 170, isSomebodyFree);
        var walk = new RandomWalk(ground, turns, seed, isToAskFromEverywhere);
        await walk.GoAsync();
        output.WriteLine(walk.Figures());
        Assert.True(walk.Failures.Count == 0, $"{walk.Figures()}\n\n{walk.Told()}");
        if (isToAskFromEverywhere)
            Assert.All(ground.Places(), place => Assert.True(place.Place.Asked > 0, $"Nobody asked for a person from: {place.Name}"));
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}

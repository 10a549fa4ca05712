namespace Nuke.Common.Execution;

/// <summary>Finds circles among targets (Tarjan's strongly connected components, without recursion: graphs may be deep).</summary>
internal sealed class CycleFinder
{
    private readonly Dictionary<ExecutableTarget, Node> nodes = [];
    private readonly Stack<Node> component = new();
    private readonly List<IReadOnlyList<ExecutableTarget>> cycles = [];
    private int counter;

    private CycleFinder()
    {
    }

    /// <summary>The circles, each as a path that ends where it begins.</summary>
    public static IReadOnlyList<IReadOnlyList<ExecutableTarget>> Find(IReadOnlyList<ExecutableTarget> targets)
    {
        var finder = new CycleFinder();
        foreach (var target in targets)
        {
            if (!finder.nodes.ContainsKey(target))
            {
                finder.Visit(target);
            }
        }

        return finder.cycles;
    }

    private void Visit(ExecutableTarget root)
    {
        var path = new Stack<Node>();
        path.Push(Open(root));
        while (path.TryPeek(out var node))
        {
            if (!node.Predecessors.MoveNext())
            {
                path.Pop();
                Close(node);
                if (path.TryPeek(out var parent))
                {
                    parent.Low = Math.Min(parent.Low, node.Low);
                }
            }
            else if (!nodes.TryGetValue(node.Predecessors.Current, out var next))
            {
                path.Push(Open(node.Predecessors.Current));
            }
            else if (next.IsOpen)
            {
                node.Low = Math.Min(node.Low, next.Index);
            }
        }
    }

    private Node Open(ExecutableTarget target)
    {
        var node = new Node(target, counter++, ExecutionPlanner.Predecessors(target).GetEnumerator());
        nodes.Add(target, node);
        component.Push(node);
        return node;
    }

    private void Close(Node node)
    {
        if (node.Low != node.Index)
        {
            return;
        }

        var members = new HashSet<ExecutableTarget>();
        Node member;
        do
        {
            member = component.Pop();
            member.IsOpen = false;
            members.Add(member.Target);
        }
        while (member != node);

        if (members.Count > 1 || ExecutionPlanner.Predecessors(node.Target).Contains(node.Target))
        {
            cycles.Add(ShortestCycle(node.Target, members));
        }
    }

    /// <summary>The shortest way from a target back to itself inside its component, breadth first.</summary>
    private static List<ExecutableTarget> ShortestCycle(ExecutableTarget start, HashSet<ExecutableTarget> members)
    {
        var cameFrom = new Dictionary<ExecutableTarget, ExecutableTarget>();
        var queue = new Queue<ExecutableTarget>([start]);
        while (queue.TryDequeue(out var target))
        {
            foreach (var next in ExecutionPlanner.Predecessors(target).Where(members.Contains))
            {
                if (next == start)
                {
                    var path = new List<ExecutableTarget> { start };
                    for (var step = target; step != start; step = cameFrom[step])
                    {
                        path.Add(step);
                    }

                    path.Add(start);
                    path.Reverse(1, path.Count - 2);
                    return path;
                }

                if (cameFrom.TryAdd(next, target))
                {
                    queue.Enqueue(next);
                }
            }
        }

        return [start, start];
    }

    private sealed class Node(ExecutableTarget target, int index, IEnumerator<ExecutableTarget> predecessors)
    {
        public ExecutableTarget Target { get; } = target;

        public int Index { get; } = index;

        public int Low { get; set; } = index;

        public bool IsOpen { get; set; } = true;

        public IEnumerator<ExecutableTarget> Predecessors { get; } = predecessors;
    }
}
